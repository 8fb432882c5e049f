package org.followthrough.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole challenge log, to be handed on: without entries about restricted reviews, whoever takes it. */
@Service
@Transactional
public class ChallengeLogFiles {

    private static final Words WORDS = Words.of(ChallengeLogFiles.class);
    private final ChallengeLog log;
    private final ChallengeMapper mapper;
    private final BoardDocuments documents;
    private final Events events;
    private final Clock clock;

    ChallengeLogFiles(ChallengeLog log, ChallengeMapper mapper, BoardDocuments documents, Events events, Clock clock) {
        this.log = log;
        this.mapper = mapper;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    private static List<Column> columns() {
        return List.of(column("entry", 4), column("to", 9), column("about", 8), column("raised", 7),
                column("answerDue", 7), column("state", 8), column("why", 12), column("answered", 7),
                column("answer", 14), column("outcome", 12));
    }

    private static Column column(String key, int share) {
        return new Column(WORDS.say("column." + key), share);
    }

    /**
     * The log, open entries first; that it was taken is kept.
     *
     * @throws NotAllowed when the person may not see the log
     */
    public Document make(Person by) {
        int seen = log.count(by);
        LocalDate today = London.dayOf(clock.instant());
        events.record(by.id(), ChallengeEvent.CHALLENGE_LOG_TAKEN, "challenges", null);
        int all = mapper.count(Set.of(), false, null);
        List<Challenge> entries = all == 0 ? List.of() : mapper.page(Set.of(), 0, all);
        String day = WORDS.say("asAt", London.longDate(today));
        Section table = Section.of(WORDS.say("entries", all),
                new Table(columns(), entries.stream().map(entry -> row(entry, today)).toList()), WORDS.say("none"));
        return documents.marked("challenge-log-" + today, WORDS.say("title", mapper.count(Set.of(), true, null),
                mapper.count(Set.of(), true, today)), List.of(day, seen == all ? "" : WORDS.say("leftOut", seen - all)),
                day, Page.LANDSCAPE, List.of(table));
    }

    private Row row(Challenge entry, LocalDate today) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(entry.number()),
                Cell.of(entry.toWhom() + ", " + entry.agencyName()),
                Cell.of(log.actions(entry).stream().map(ChallengedAction::reference)
                        .collect(Collectors.joining(", "))),
                Cell.of(entry.raisedOn()), Cell.of(entry.answerDue()),
                Cell.of(ChallengeWords.name(entry.state(today)))));
        cells.add(Cell.of(entry.reason() == null ? WORDS.say("byItself") : entry.reason()));
        cells.add(Cell.of(entry.answeredOn()));
        cells.add(Cell.of(Stream.of(entry.answer(), entry.answerReference()).filter(part -> part != null)
                .collect(Collectors.joining("\n"))));
        cells.add(Cell.of(entry.outcome()));
        return new Row(null, cells);
    }
}
