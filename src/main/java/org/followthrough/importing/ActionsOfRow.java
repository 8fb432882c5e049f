package org.followthrough.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.followthrough.people.Agency;

/**
 * Makes the actions that one row prints: one, or one for each item of a numbered list whose items have dates of their
 * own.
 */
final class ActionsOfRow {

    private final Table table;
    private final AgencyNames names;
    private final Legend legend;

    ActionsOfRow(Table table, AgencyNames names, Legend legend) {
        this.table = table;
        this.names = names;
        this.legend = legend;
    }

    /**
     * The actions of a row.
     *
     * @param wordsAbove used where the row has none of its own
     * @param sourceName the section the row stands in; its agency leads where the row names none
     */
    List<DraftAction> read(int row, String wordsAbove, String sourceName) {
        List<NumberedList.Item> items = itemsWithDates(row);
        if (items.isEmpty()) {
            return List.of(action(row, items, 0, wordsAbove, sourceName));
        }
        return IntStream.range(0, items.size()).mapToObj(item -> action(row, items, item, wordsAbove, sourceName))
                .toList();
    }

    private List<NumberedList.Item> itemsWithDates(int row) {
        List<NumberedList.Item> actions = NumberedList.items(table.text(row, Field.ACTION));
        return isSameList(actions, NumberedList.items(table.text(row, Field.DUE))) ? actions : List.of();
    }

    private static boolean isSameList(List<NumberedList.Item> one, List<NumberedList.Item> other) {
        return one.stream().map(NumberedList.Item::label).toList()
                .equals(other.stream().map(NumberedList.Item::label).toList());
    }

    private DraftAction action(int row, List<NumberedList.Item> items, int item, String wordsAbove, String sourceName) {
        String own = cell(row, Field.ACTION, items, item);
        String supporting = cell(row, Field.SUPPORTING_AGENCIES, items, item);
        String progressNote = cell(row, Field.PROGRESS_NOTE, items, item);
        DateReading completed = date(cell(row, Field.COMPLETED, items, item));
        LeadReading lead = PrintedLead.read(cell(row, Field.LEAD_AGENCY, items, item),
                cell(row, Field.LEAD_PERSON, items, item), names);
        return new DraftAction(row + 1, own.isEmpty() ? wordsAbove : own, !own.isEmpty(), led(lead, sourceName),
                PrintedLead.read(supporting, "", names).agencies(), supporting,
                date(cell(row, Field.DUE, items, item)), cell(row, Field.SUCCESS_MEASURE, items, item),
                cell(row, Field.MILESTONES, items, item), progressNote,
                PrintedStatus.read(statusCells(row, items, item), progressNote, completed, legend), completed,
                item == 0 ? notes(row) : List.of());
    }

    private LeadReading led(LeadReading lead, String sourceName) {
        Set<Agency> ofSection = names.mentionedIn(sourceName);
        return lead.all() || !lead.agencies().isEmpty() || ofSection.size() != 1 ? lead
                : lead.ledBy(new AgencyMatch(sourceName, ofSection.iterator().next()));
    }

    /** The printed cell, or the part of it that goes with one item of the row's list. */
    private String cell(int row, Field field, List<NumberedList.Item> items, int item) {
        return itemOf(table.text(row, field), items, item);
    }

    private static String itemOf(String text, List<NumberedList.Item> items, int item) {
        List<NumberedList.Item> own = items.isEmpty() ? items : NumberedList.items(text);
        return !own.isEmpty() && isSameList(items, own) ? own.get(item).printed() : text;
    }

    private List<PrintedStatus.Cell> statusCells(int row, List<NumberedList.Item> items, int item) {
        return table.of(Field.STATUS).stream().map(column -> new PrintedStatus.Cell(column.heading(),
                itemOf(table.sheet().cell(row, column.column()), items, item))).toList();
    }

    private List<RowNote> notes(int row) {
        List<RowNote> notes = new ArrayList<>();
        for (ColumnMatch column : table.of(Field.NOTE)) {
            String text = table.sheet().cell(row, column.column());
            if (!text.isEmpty()) {
                notes.add(new RowNote(row + 1, column.name(), text));
            }
        }
        return notes;
    }

    /** A date that may carry the number of its item. */
    private static DateReading date(String printed) {
        DateReading whole = PrintedDate.read(printed);
        String body = NumberedList.withoutLabel(printed);
        return whole.date() != null || body.equals(printed) ? whole : PrintedDate.read(body).printedAs(printed);
    }
}
