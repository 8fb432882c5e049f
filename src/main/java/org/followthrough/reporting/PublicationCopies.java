package org.followthrough.reporting;

import java.util.List;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.Figures;
import org.followthrough.plan.Meanings;
import org.followthrough.plan.PlanCount;
import org.followthrough.plan.PlanWords;
import org.followthrough.plan.Plans;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One plan for the public, with no more in it than the business unit chose. */
@Service
@Transactional
public class PublicationCopies {

    private static final Words WORDS = Words.of(PublicationCopies.class);

    private final Reviews reviews;
    private final ReviewLives lives;
    private final Plans plans;
    private final Figures figures;
    private final ReportParts parts;
    private final Meanings meanings;
    private final BoardDocuments documents;
    private final Events events;

    PublicationCopies(Reviews reviews, ReviewLives lives, Plans plans, Figures figures, ReportParts parts,
                      Meanings meanings, BoardDocuments documents, Events events) {
        this.reviews = reviews;
        this.lives = lives;
        this.plans = plans;
        this.figures = figures;
        this.parts = parts;
        this.meanings = meanings;
        this.documents = documents;
        this.events = events;
    }

    /** The review, if there can be a copy of its plan: it is issued, not restricted, and may be named, whoever asks. */
    @Transactional(readOnly = true)
    public Optional<Review> find(Person by, String ref) {
        return Access.may(by, Permission.EDIT_PLANS) ? reviews.find(by, ref).filter(lives::mayBePublic)
                : Optional.empty();
    }

    /**
     * The copy; that it was made is kept.
     *
     * @throws NotAllowed when there can be no copy of this plan for this person
     */
    public Document make(Person by, String ref, PublicationCopy copy) {
        Review review = find(by, ref).map(now -> reviews.asAt(now, copy.asAt())).orElseThrow(NotAllowed::new);
        events.record(by.id(), ReportEvent.PUBLICATION_COPY_MADE, "plan/" + review.ref(), copy.toString());
        return document(review, plans.boardView(copy.asAt()).of(review.id()), copy);
    }

    private Document document(Review review, View view, PublicationCopy copy) {
        String day = London.longDate(copy.asAt());
        PlanCount count = figures.byPlan(view).getOrDefault(review.id(), PlanCount.NONE);
        List<String> facts = List.of(PlanWords.finding(count), ReviewWords.name(review.state().kind()),
                WORDS.say("asAt", day));
        List<Section> sections = List.of(
                Section.of(WORDS.say("plan", count.total()), parts.byRecommendation(review, view, position -> true,
                        copy.table()), WORDS.say("plan.none")),
                parts.recommendations(review, view), parts.figures(figures.tally(view)),
                new Section(WORDS.say("meanings"), List.of(), null, meanings.table()));
        String name = "plan-" + review.ref() + "-" + copy.asAt();
        String title = WORDS.say("title", review.name());
        return copy.marked() ? documents.marked(name, title, facts, WORDS.say("asAt", day), Page.LANDSCAPE, sections)
                : documents.unmarked(name, title, facts, WORDS.say("asAt", day), Page.LANDSCAPE, sections);
    }
}
