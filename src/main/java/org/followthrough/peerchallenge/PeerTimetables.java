package org.followthrough.peerchallenge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.ClockReading;
import org.followthrough.review.life.Entry;
import org.followthrough.review.life.LifeStanding;
import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.ReviewClocks;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.Topic;
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

/** The timetable of a peer challenge for peers and hosts: its dates, the days on site, the documents and the team. */
@Service
@Transactional(readOnly = true)
public class PeerTimetables {

    private static final Words WORDS = Words.of(PeerTimetables.class);

    private final ReviewLives lives;
    private final ReviewClocks clocks;
    private final BoardDocuments documents;
    private final Clock clock;

    PeerTimetables(ReviewLives lives, ReviewClocks clocks, BoardDocuments documents, Clock clock) {
        this.lives = lives;
        this.clocks = clocks;
        this.documents = documents;
        this.clock = clock;
    }

    /** The timetable as it stands today; it holds nothing of what the peers found. */
    public Document make(Person reader, Review challenge) {
        LocalDate today = London.dayOf(clock.instant());
        LifeStanding standing = lives.standing(reader, challenge);
        List<ClockReading> dates = clocks.of(standing).stream().sorted(Comparator.comparing(ClockReading::due))
                .toList();
        long late = dates.stream().filter(date -> date.runs() && date.daysLate(today) > 0).count();
        String day = WORDS.say("asAt", London.longDate(today));
        return documents.marked("timetable-" + challenge.ref(), WORDS.say("title", challenge.name(), late),
                List.of(day), day, Page.PORTRAIT, List.of(dates(dates, today), activities(standing),
                        asked(standing, today), team(standing)));
    }

    private static Section dates(List<ClockReading> dates, LocalDate today) {
        return section("dates", List.of(new Column(WORDS.say("dates.what"), 4), new Column(WORDS.say("due"), 2),
                new Column(WORDS.say("made"), 2), new Column(WORDS.say("late"), 2)), dates.stream().map(date ->
                row(LifeWords.of(date.clock()), date.due(), date.made(), LifeWords.late(date.daysLate(today)))));
    }

    private static Section activities(LifeStanding standing) {
        return section("activities", List.of(new Column(WORDS.say("day"), 2), new Column(WORDS.say("time"), 1),
                new Column(WORDS.say("activities.what"), 4), new Column(WORDS.say("withWhom"), 4)),
                standing.entries("activity").stream().sorted(Comparator.comparing((Entry entry) -> entry.day("on"),
                        Comparator.nullsLast(Comparator.naturalOrder()))).map(entry ->
                        row(entry.day("on"), words(entry, "at"), words(entry, "what"), words(entry, "with-whom"))));
    }

    private static Section asked(LifeStanding standing, LocalDate today) {
        Topic list = standing.life().list("document").orElseThrow();
        return section("documents", List.of(new Column(WORDS.say("documents.what"), 4), new Column(WORDS.say("due"), 2),
                new Column(WORDS.say("sent"), 2), new Column(WORDS.say("late"), 2)),
                standing.entries(list.key()).stream().map(entry -> row(words(entry, "what"), entry.day("due"),
                        entry.day("sent"), LifeWords.late(entry.daysLate(list, today)))));
    }

    private static Section team(LifeStanding standing) {
        return section("team", List.of(new Column(WORDS.say("role"), 4), new Column(WORDS.say("organisation"), 4),
                new Column(WORDS.say("days"), 1), new Column(WORDS.say("confidentiality"), 2)),
                standing.entries("peer").stream().map(entry -> row(words(entry, "role"), words(entry, "organisation"),
                        words(entry, "days"), entry.day("confidentiality"))));
    }

    private static Section section(String key, List<Column> columns, Stream<Row> rows) {
        return Section.of(WORDS.say(key), new Table(columns, rows.toList()), WORDS.say("none"));
    }

    private static String words(Entry entry, String question) {
        return entry.answer(question).map(Answer::words).orElse("");
    }

    private static Row row(Object... values) {
        return new Row(null, Stream.of(values).map(Cell::of).collect(Collectors.toList()));
    }
}
