package org.followthrough.peerchallenge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Access;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consultations of a year for the regional director: how many there were and of which kind, nothing of a case.
 * Notes and references of reviews stay with the board.
 */
@Service
@Transactional
public class YearlyReturns {

    private static final Words WORDS = Words.of(YearlyReturns.class);

    private final Consultations consultations;
    private final BoardDocuments documents;
    private final Events events;

    YearlyReturns(Consultations consultations, BoardDocuments documents, Events events) {
        this.consultations = consultations;
        this.documents = documents;
        this.events = events;
    }

    /**
     * The return; that it was made is kept.
     *
     * @param year a calendar year
     * @throws NotAllowed unless the person records consultations
     */
    public Document make(Person by, int year) {
        if (!Access.may(by, Permission.RECORD_CONSULTATIONS)) {
            throw new NotAllowed();
        }
        String of = String.valueOf(year);
        events.record(by.id(), ConsultationEvent.YEARLY_RETURN_MADE, "consultations/" + of, null);
        List<Consulted> held = consultations.of(year).stream().map(Consultation::said).toList();
        return documents.unmarked("consultations-" + of, WORDS.say("title", held.size(), of),
                List.of(WORDS.say("what"), ConsultationWords.standing()), of, Page.PORTRAIT,
                List.of(byStage(held), byRegion(held), list(held)));
    }

    private static Section byStage(List<Consulted> held) {
        Map<ConsultationStage, Long> counts = held.stream()
                .collect(Collectors.groupingBy(Consulted::stage, Collectors.counting()));
        return counted("byStage", Stream.of(ConsultationStage.values()).map(stage ->
                row(ConsultationWords.of(stage), counts.getOrDefault(stage, 0L))).toList());
    }

    private static Section byRegion(List<Consulted> held) {
        Map<String, Long> counts = held.stream().collect(Collectors.groupingBy(YearlyReturns::region, TreeMap::new,
                Collectors.counting()));
        return counted("byRegion", counts.entrySet().stream().map(each -> row(each.getKey(), each.getValue()))
                .toList());
    }

    private static Section counted(String key, List<Row> rows) {
        return Section.of(WORDS.say(key), new Table(List.of(new Column(WORDS.say(key + ".what"), 4),
                new Column(WORDS.say("howMany"), 1, true)), rows), WORDS.say("none"));
    }

    private static Section list(List<Consulted> held) {
        return Section.of(WORDS.say("list"), new Table(List.of(new Column(WORDS.say("list.heldOn"), 3),
                new Column(WORDS.say("list.asking"), 4), new Column(WORDS.say("list.consulted"), 4),
                new Column(WORDS.say("byStage.what"), 4), new Column(WORDS.say("byRegion.what"), 3)),
                held.stream().map(each -> row(each.heldOn(), each.asking(), each.consulted(),
                        ConsultationWords.of(each.stage()), region(each))).toList()), WORDS.say("none"));
    }

    private static String region(Consulted said) {
        return said.region() == null ? WORDS.say("noRegion") : said.region();
    }

    private static Row row(Object... values) {
        return new Row(null, Stream.of(values).map(Cell::of).toList());
    }
}
