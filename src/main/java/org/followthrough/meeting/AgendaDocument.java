package org.followthrough.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.people.BoardDocuments;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.plan.ActionColumn;
import org.followthrough.plan.ActionTables;
import org.followthrough.plan.Plans;
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
 * The agenda of a meeting as a document, for who edits it and who brings it along. It is handed on, so it leaves items of
 * restricted reviews out for everybody.
 */
@Service
@Transactional(readOnly = true)
public class AgendaDocument {

    private static final Words WORDS = Words.of(AgendaDocument.class);
    private static final List<ActionColumn> COLUMNS = List.of(ActionColumn.REFERENCE, ActionColumn.TITLE,
            ActionColumn.PLAN, ActionColumn.AGENCY, ActionColumn.FIRST_DUE, ActionColumn.DUE, ActionColumn.MOVED,
            ActionColumn.STATUS, ActionColumn.NOTE);

    private final Agendas agendas;
    private final Attendances attendances;
    private final MeetingWords words;
    private final ActionTables tables;
    private final Plans plans;
    private final People people;
    private final BoardDocuments documents;
    private final Clock clock;

    AgendaDocument(Agendas agendas, Attendances attendances, MeetingWords words, ActionTables tables, Plans plans,
                   People people, BoardDocuments documents, Clock clock) {
        this.agendas = agendas;
        this.attendances = attendances;
        this.words = words;
        this.tables = tables;
        this.plans = plans;
        this.people = people;
        this.documents = documents;
        this.clock = clock;
    }

    /** The agenda as it stands, with the figures of its papers where they are frozen. */
    public Document of(Meeting meeting) {
        Papers papers = agendas.papersForAll(meeting);
        String day = London.longDate(meeting.day());
        LocalDate asAt = meeting.isFrozen() ? meeting.asAt() : London.dayOf(clock.instant());
        String committee = people.committee(meeting.committeeId()).map(Committee::name).orElse("");
        List<String> facts = new ArrayList<>(List.of(committee, MeetingWords.whenAndWhere(meeting),
                MeetingWords.sentence(meeting, attendances.quorum(meeting))));
        facts.addAll(words.attendance(meeting, attendances.of(meeting)));
        facts.add(WORDS.say(meeting.isFrozen() ? "papers" : "asAt", London.longDate(asAt)));
        facts.add(MeetingWords.leftOut(papers.withheld()));
        return documents.marked("agenda-" + meeting.day(), WORDS.say("title", papers.lines().size(), day), facts,
                WORDS.say("foot", committee, day), Page.LANDSCAPE, sections(papers.lines(), asAt));
    }

    private List<Section> sections(List<AgendaLine> agenda, LocalDate asAt) {
        Map<ItemKind, List<AgendaLine>> byKind = agenda.stream().collect(Collectors.groupingBy(
                line -> line.item().kind(), TreeMap::new, Collectors.toList()));
        return byKind.isEmpty() ? List.of(Section.of(WORDS.say("items"), List.of(WORDS.say("none"))))
                : byKind.entrySet().stream().map(kind -> new Section(WORDS.say("kind",
                        MeetingWords.name(kind.getKey()), kind.getValue().size()), List.of(), null,
                        table(kind.getValue(), asAt))).toList();
    }

    /** The actions, each with its number on the agenda before it. */
    private Table table(List<AgendaLine> lines, LocalDate asAt) {
        Table actions = tables.table(plans.boardView(asAt), lines.stream().map(AgendaLine::position).toList(), COLUMNS);
        List<Column> columns = new ArrayList<>(List.of(new Column(WORDS.say("number"), 3)));
        columns.addAll(actions.columns());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(lines.get(i).number())));
            cells.addAll(actions.rows().get(i).cells());
            rows.add(new Row(null, cells));
        }
        return new Table(columns, rows);
    }
}
