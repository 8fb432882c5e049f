package org.followthrough.review.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
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

/** A review's terms of reference and its timetable, to be handed to those who take part. */
@Service
@Transactional(readOnly = true)
public class ReviewDocuments {

    private static final Words WORDS = Words.of(ReviewDocuments.class);
    private static final String LATE = "#A4161A";

    private final Reviews reviews;
    private final ReviewLives lives;
    private final ReviewClocks clocks;
    private final AnswerWords answers;
    private final BoardDocuments documents;
    private final Clock clock;

    ReviewDocuments(Reviews reviews, ReviewLives lives, ReviewClocks clocks, AnswerWords answers,
                    BoardDocuments documents, Clock clock) {
        this.reviews = reviews;
        this.lives = lives;
        this.clocks = clocks;
        this.answers = answers;
        this.documents = documents;
        this.clock = clock;
    }

    /** The terms of reference; empty when the reader may not follow the review, or it has none of its kind. */
    public Optional<Document> terms(Person reader, String ref) {
        return reviews.followed(reader, ref).filter(review -> lives.lifeOf(review).stage("terms").isPresent())
                .map(review -> document("terms", review, sections(lives.standing(review))));
    }

    /**
     * The timetable, of a peer challenge with what happens on site, documents and team; empty when the reader may not
     * follow the review.
     */
    public Optional<Document> timetable(Person reader, String ref) {
        return reviews.followed(reader, ref).map(review -> {
            LifeStanding standing = lives.standing(reader, review);
            List<Section> sections = new ArrayList<>();
            sections.add(Section.of(WORDS.say("clocks"), clocks(standing), WORDS.say("clocks.none")));
            sections.addAll(lists(standing, "activity", "document", "peer"));
            sections.add(Section.of(WORDS.say("stages"), stages(standing), WORDS.say("none")));
            return document("timetable", review, sections);
        });
    }

    private Document document(String kind, Review review, List<Section> sections) {
        String day = WORDS.say("asAt", London.longDate(today()));
        return documents.marked(kind + "-" + review.ref() + "-" + today(), WORDS.say(kind, review.name()),
                List.of(ReviewWords.caption(review), day), day, Page.PORTRAIT, sections);
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** What the terms of reference say: the dates as a table, then each matter under its question. */
    private List<Section> sections(LifeStanding standing) {
        List<Section> sections = new ArrayList<>();
        Topic terms = standing.life().stage("terms").orElseThrow();
        Optional<Entry> entry = standing.stage("terms");
        terms.questions().stream().filter(question -> question.type() == AnswerType.WORDS).forEach(question ->
                sections.add(Section.of(LifeWords.of(question), List.of(answer(question, entry)))));
        sections.add(Section.of(WORDS.say("dates"), facts(terms, entry, AnswerType.DAY), WORDS.say("none")));
        standing.life().stage("reviewer").ifPresent(reviewer -> sections.add(Section.of(LifeWords.of(reviewer),
                facts(reviewer, standing.stage("reviewer"), null), WORDS.say("none"))));
        sections.addAll(lists(standing, "panel-member", "agency-report"));
        return sections;
    }

    /** Those of these lists that the life has. */
    private List<Section> lists(LifeStanding standing, String... keys) {
        return Stream.of(keys).flatMap(key -> standing.life().list(key).stream())
                .map(list -> Section.of(LifeWords.all(list), table(list, standing), WORDS.say("none"))).toList();
    }

    private String answer(Question question, Optional<Entry> entry) {
        return entry.map(one -> answers.said(question, one)).filter(words -> !words.isEmpty())
                .orElse(WORDS.say("none"));
    }

    /** The questions of a stage with their answers; null for those of every type. */
    private Table facts(Topic stage, Optional<Entry> entry, AnswerType type) {
        return new Table(List.of(new Column(WORDS.say("fact"), 3), new Column(WORDS.say("answer"), 5)),
                stage.questions().stream().filter(question -> type == null || question.type() == type)
                        .map(question -> row(null, Cell.of(LifeWords.of(question)),
                                Cell.of(answer(question, entry)))).toList());
    }

    /** A list by its first questions, in the order of the days where the first of them asks for a day. */
    private Table table(Topic list, LifeStanding standing) {
        List<Question> shown = list.questions().stream().limit(4).toList();
        Comparator<Entry> inOrder = Comparator.comparing(entry -> entry.day(shown.get(0).key()),
                Comparator.nullsLast(Comparator.naturalOrder()));
        return new Table(shown.stream().map(question -> new Column(LifeWords.of(question), 2)).toList(),
                standing.entries(list.key()).stream().sorted(inOrder).map(entry -> new Row(null, shown.stream()
                        .map(question -> Cell.of(answers.inTable(question, entry))).toList())).toList());
    }

    private Table clocks(LifeStanding standing) {
        return new Table(List.of(new Column(WORDS.say("what"), 4), new Column(WORDS.say("due"), 2),
                new Column(WORDS.say("made"), 2), new Column(WORDS.say("late"), 2)),
                clocks.of(standing).stream().map(reading -> row(null, Cell.of(LifeWords.of(reading.clock())),
                        Cell.of(reading.due()), Cell.of(reading.made()),
                        new Cell(LifeWords.late(reading.daysLate(today())), LATE))).toList());
    }

    private static Table stages(LifeStanding standing) {
        return new Table(List.of(new Column(WORDS.say("stage"), 4), new Column(WORDS.say("state"), 2),
                new Column(WORDS.say("since"), 2)), WORDS.say("phase"),
                standing.life().phases().stream().flatMap(phase -> phase.stages().stream().map(stage ->
                        row(LifeWords.of(phase), Cell.of(LifeWords.of(stage)),
                                Cell.of(LifeWords.of(standing.state(stage.key()))), Cell.of(standing.stage(stage.key())
                                        .map(entry -> entry.noted().day()).orElse(null))))).toList());
    }

    private static Row row(String group, Cell... cells) {
        return new Row(group, List.of(cells));
    }
}
