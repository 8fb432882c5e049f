package org.followthrough.review.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which reports were published, which wait and which will not be, and why, of the reviews somebody follows. It is read
 * from the lives of the reviews; there is no second record.
 */
@Service
@Transactional(readOnly = true)
public class PublicationRegister {

    private static final Words WORDS = Words.of(PublicationRegister.class);

    private final Reviews reviews;
    private final ReviewLives lives;
    private final BoardDocuments documents;
    private final Clock clock;

    PublicationRegister(Reviews reviews, ReviewLives lives, BoardDocuments documents, Clock clock) {
        this.reviews = reviews;
        this.lives = lives;
        this.documents = documents;
        this.clock = clock;
    }

    /** The whole register, by number of the review. */
    public List<Publication> of(Person reader) {
        return entries(reader).stream().map(Entry::publication).toList();
    }

    /** Whether this one is asked for: its standing is one of these, or none is named. */
    public boolean isAsked(Publication one, Set<PublicationStanding> standings) {
        return standings.isEmpty() || standings.contains(standing(one));
    }

    /**
     * The register to be handed on: restricted reviews are left out, and of those a court forbids to name there is only
     * the number and how they stand.
     *
     * @param standings those asked for; empty for all
     */
    public Document document(Person reader, Set<PublicationStanding> standings) {
        LocalDate today = today();
        List<Entry> shown = entries(reader).stream().filter(one -> !one.publication().review().state().restricted())
                .filter(one -> isAsked(one.publication(), standings)).toList();
        String day = WORDS.say("asAt", London.longDate(today));
        return documents.marked("publication-" + today, finding(shown.stream().map(Entry::publication).toList()),
                List.of(day, WORDS.say("leftOut")), day, Page.LANDSCAPE, List.of(Section.of(WORDS.say("register"),
                        new Table(List.of(new Column(WORDS.say("review"), 4), new Column(WORDS.say("standing"), 3),
                                new Column(WORDS.say("decidedOn"), 2), new Column(WORDS.say("why"), 5),
                                new Column(WORDS.say("copies"), 3), new Column(WORDS.say("publishedOn"), 2),
                                new Column(WORDS.say("where"), 4), new Column(WORDS.say("until"), 2),
                                new Column(WORDS.say("takenDown"), 2)),
                                shown.stream().map(one -> row(one, today)).toList()), WORDS.say("none"))));
    }

    /** How the report stands today. */
    public PublicationStanding standing(Publication one) {
        return one.standing(today());
    }

    /** How many reports are published, wait and will not be, in a sentence. */
    public String finding(List<Publication> some) {
        LocalDate today = today();
        long published = some.stream().filter(one -> one.publishedOn() != null
                && !one.publishedOn().isAfter(today)).count();
        long delayed = some.stream().filter(one -> one.standing(today) == PublicationStanding.DELAYED).count();
        long never = some.stream().filter(one -> one.standing(today) == PublicationStanding.NOT_TO_PUBLISH).count();
        return WORDS.say("finding", some.size(), published, delayed, never);
    }

    /** On the site until 3 May 2027; Taken down before 12 months were over; Not decided. */
    public String said(Publication one) {
        PublicationStanding standing = one.standing(today());
        return WORDS.say("standing." + standing, one.stayUntil() == null ? "" : London.longDate(one.stayUntil()),
                Publication.MONTHS_ON_SITE);
    }

    /** What it is called in a filter. */
    public static String name(PublicationStanding standing) {
        return WORDS.say("name." + standing, Publication.MONTHS_ON_SITE);
    }

    private record Entry(Publication publication, boolean unnamed) {
    }

    private List<Entry> entries(Person reader) {
        List<Review> followed = reviews.followedBy(reader);
        List<LifeStanding> standings = lives.standings(reader, followed);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < followed.size(); i++) {
            boolean unnamed = !standings.get(i).inForce(ReviewLives.RESTRICTION).isEmpty();
            Publication.of(followed.get(i), standings.get(i)).ifPresent(one -> entries.add(new Entry(one, unnamed)));
        }
        return entries;
    }

    private Row row(Entry entry, LocalDate today) {
        Publication one = entry.publication();
        String number = ReviewWords.number(one.review());
        String standing = name(one.standing(today));
        return new Row(null, (entry.unnamed()
                ? Stream.of(number + " " + WORDS.say("unnamed"), standing, one.decidedOn(), "", "", one.publishedOn(),
                        "", one.stayUntil(), one.takenDownOn())
                : Stream.of(number + " " + one.review().name(), standing, one.decidedOn(), why(one),
                        days(one.copiesSentOn()), one.publishedOn(), String.join("; ", one.where()), one.stayUntil(),
                        one.takenDownOn())).map(Cell::of).toList());
    }

    /** The reason, and what is waited for. */
    public String why(Publication one) {
        return one.waitsFor().isEmpty() ? one.reason() : WORDS.say("waits", one.reason(), one.waitsFor());
    }

    /** The days on which copies were sent; empty for none. */
    public static String days(List<LocalDate> copies) {
        return copies.stream().distinct().map(London::shortDate).collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
