package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.meeting.MeetingLog.Entry;
import org.followthrough.people.BoardDocuments;
import org.followthrough.shared.document.Document;
import org.followthrough.shared.document.Document.Page;
import org.followthrough.shared.document.Section;
import org.followthrough.shared.document.Table;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Column;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** The decision log and action log of a meeting as a document. */
@Component
public class LogDocument {

    private static final Words WORDS = Words.of(LogDocument.class);
    private static final List<String> OF_ROWS = List.of("minute", "reference", "plan", "action", "agency", "person",
            "why", "outcome", "decidedBy", "reason", "note", "due", "owed");

    private final BoardDocuments documents;

    LogDocument(BoardDocuments documents) {
        this.documents = documents;
    }

    /** The log to be read: what was decided, what is to be done, what was noted and what was not reached. */
    public Document of(MeetingLog log) {
        return document(log, Page.PORTRAIT, List.of(
                section("decisions", log.decisions(), LogDocument::decision, Entry::decidedBy),
                section("actions", log.actions(), LogDocument::asked, LogDocument::due),
                section("noted", log.noted(), LogDocument::noted, LogDocument::due),
                section("notReached", log.notReached(), entry -> MeetingWords.name(entry.kind()),
                        LogDocument::due)));
    }

    /** The same for spreadsheets: a row for each item, in the order of the agenda. */
    public Document rows(MeetingLog log) {
        List<Column> columns = OF_ROWS.stream().map(key -> new Column(WORDS.say("row." + key), 1)).toList();
        List<Row> rows = log.entries().stream().map(LogDocument::row).collect(Collectors.toCollection(ArrayList::new));
        if (log.withheld() > 0) {
            rows.add(row("", MeetingWords.leftOut(log.withheld())));
        }
        return document(log, Page.LANDSCAPE, List.of(new Section(WORDS.say("rows"), List.of(), null,
                new Table(columns, rows))));
    }

    private Document document(MeetingLog log, Page page, List<Section> sections) {
        Meeting meeting = log.meeting();
        String day = London.longDate(meeting.day());
        List<String> facts = new ArrayList<>(List.of(log.committee(), MeetingWords.whenAndWhere(meeting),
                log.quorum()));
        facts.addAll(log.attendance());
        facts.add(meeting.isFrozen() ? WORDS.say("papers", London.longDate(meeting.asAt())) : "");
        facts.add(MeetingWords.leftOut(log.withheld()));
        Document now = documents.marked("meeting-" + meeting.day(),
                WORDS.say("heading", log.decisions().size(), log.actions().size(), day), facts,
                WORDS.say("foot", log.committee(), day), page, sections);
        return meeting.closedAt() == null ? now : now.madeAt(meeting.closedAt());
    }

    private static Section section(String key, List<Entry> entries, Function<Entry, String> words,
                                   Function<Entry, String> last) {
        List<Column> columns = List.of(new Column(WORDS.say("head.minute"), 3), new Column(WORDS.say("head.action"), 16),
                new Column(WORDS.say("head.lead"), 9), new Column(WORDS.say(key + ".words"), 15),
                new Column(WORDS.say(key + ".last"), 8));
        return Section.of(WORDS.say(key, entries.size()), new Table(columns, entries.stream().map(entry -> row(
                entry.number(), entry.reference() + " " + entry.title() + "\n" + entry.plan(),
                joined(entry.agency(), entry.person()), words.apply(entry), last.apply(entry))).toList()),
                WORDS.say(key + ".none"));
    }

    private static Row row(Entry entry) {
        return row(entry.number(), entry.reference(), entry.plan(), entry.title(), entry.agency(), entry.person(),
                MeetingWords.name(entry.kind()), entry.outcome(), entry.decidedBy(), entry.reason(), entry.note(),
                entry.due(), WORDS.say(entry.owed() ? "owed.yes" : "owed.no"));
    }

    private static Row row(Object... values) {
        return new Row(null, Arrays.stream(values).map(Cell::of).toList());
    }

    private static String decision(Entry entry) {
        return joined(entry.outcome(), entry.reason(), entry.note());
    }

    private static String asked(Entry entry) {
        return entry.decision() == null ? noted(entry) : joined(entry.outcome(), entry.reason());
    }

    private static String noted(Entry entry) {
        return entry.note() == null || entry.kind() == ItemKind.BETWEEN_MEETINGS
                ? joined(entry.outcome(), entry.note()) : entry.note();
    }

    private static String due(Entry entry) {
        return entry.due() == null ? WORDS.say("noDate") : London.shortDate(entry.due());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
