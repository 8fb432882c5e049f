package org.followthrough.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.shared.sheet.Sheet;

/**
 * Reads a sheet as a plan: rows become recommendations with their actions under the sections they stand in. Every
 * cell that holds text ends in a field or as a note on its row.
 */
public final class PlanReader {

    private final Table table;
    private final AgencyNames names;
    private final List<RowKind> kinds;
    private final ActionsOfRow actions;
    private final List<RowNote> notes = new ArrayList<>();
    private final List<DraftRecommendation> closed = new ArrayList<>();
    private OpenRecommendation open;
    private String source = "";
    private String heading = "";
    /** Rows that named a source or heading which no recommendation stands under yet. */
    private boolean sourceWaits;
    private boolean headingWaits;

    private PlanReader(Table table, AgencyNames names) {
        this.table = table;
        this.names = names;
        this.kinds = RowKinds.of(table, names);
        this.actions = new ActionsOfRow(table, names, Legend.of(linesOutsideTheTable()));
    }

    /** The draft that a sheet makes with these columns; nothing is stored. */
    public static DraftPlan read(Sheet sheet, HeaderRows header, List<ColumnMatch> columns, AgencyNames names) {
        return new PlanReader(new Table(sheet, header, List.copyOf(columns)), names).read();
    }

    private DraftPlan read() {
        for (int row = 0; row < kinds.size(); row++) {
            switch (kinds.get(row)) {
                case TITLE -> title(row);
                case SOURCE -> source(row);
                case HEADING -> heading(row);
                case RECOMMENDATION -> recommendation(row);
                case ACTION -> action(row);
                case MORE -> more(row);
                case CLOSING -> note(row);
                case HEADINGS, BLANK -> { }
            }
        }
        close();
        return new DraftPlan(table.columns(), notes, closed, DraftProblems.of(table, closed));
    }

    private void title(int row) {
        note(row);
        for (int column : table.filled(row)) {
            String text = table.sheet().cell(row, column);
            if (PrintedSource.opensASection(text)) {
                heading = text;
            } else if (PrintedSource.titleNamesASource(text, names)) {
                source = text;
            }
        }
    }

    private void source(int row) {
        source = sourceWaits ? Words.joined(source, onlyCell(row)) : onlyCell(row);
        heading = headingWaits ? heading : "";
        sourceWaits = true;
    }

    private void heading(int row) {
        heading = headingWaits ? Words.joined(heading, onlyCell(row)) : onlyCell(row);
        headingWaits = true;
    }

    private void recommendation(int row) {
        String number = table.text(row, Field.NUMBER);
        String text = table.text(row, Field.RECOMMENDATION);
        if (number.isEmpty()) {
            PrintedNumber.Split split = PrintedNumber.split(text);
            number = split.number();
            text = split.rest();
        }
        if (!table.has(Field.RECOMMENDATION)) {
            openUnderTheHeading(row);
            action(row);
            return;
        }
        boolean continues = open != null && !sectionWaits() && (text.isEmpty()
                ? PrintedNumber.continues(number, open.number()) : open.isPrintedAgain(number, text));
        if (continues) {
            action(row);
            return;
        }
        open(row, number, text);
        open.take(table, row);
        if (!table.has(Field.ACTION) || saysMoreThanTheRecommendation(row)) {
            open.add(actions.read(row, open.wordsForAnAction(), open.sourceName()));
        }
    }

    private boolean saysMoreThanTheRecommendation(int row) {
        return table.filled(row).stream().map(table::field).anyMatch(field -> switch (field) {
            case NUMBER, RECOMMENDATION, SOURCE, SCOPE, RESPONSE, INTENDED_OUTCOME, REVIEW_DATE, IGNORE -> false;
            default -> true;
        });
    }

    private void action(int row) {
        if (open == null || sectionWaits()) {
            openUnderTheHeading(row);
        }
        open.take(table, row);
        List<DraftAction> made = actions.read(row, open.wordsForAnAction(), open.sourceName());
        open.add(made);
        String number = table.text(row, Field.NUMBER);
        if (!number.isEmpty() && !number.equals(open.number())) {
            open.noteOnLastAction(List.of(new RowNote(row + 1, table.name(Field.NUMBER), number)));
        }
    }

    private void more(int row) {
        if (open == null || sectionWaits() || !open.hasActions()) {
            action(row);
            return;
        }
        open.take(table, row);
        List<RowNote> more = new ArrayList<>();
        for (int column : table.filled(row)) {
            switch (table.field(column)) {
                case SOURCE, SCOPE, RESPONSE, INTENDED_OUTCOME, REVIEW_DATE, IGNORE -> { }
                default -> more.add(new RowNote(row + 1, table.columns().get(column).name(),
                        table.sheet().cell(row, column)));
            }
        }
        open.noteOnLastAction(more);
    }

    /** A plan without recommendations, or a section of one, goes by its heading. */
    private void openUnderTheHeading(int row) {
        if (open == null || sectionWaits()) {
            open(row, "", heading);
        }
    }

    private void open(int row, String number, String text) {
        close();
        String ownSource = table.text(row, Field.SOURCE);
        RecommendationSource kind = PrintedSource.kind(ownSource.isEmpty() ? source : ownSource, names);
        open = new OpenRecommendation(row, number, text, kind, source, heading);
        sourceWaits = false;
        headingWaits = false;
    }

    private void close() {
        if (open != null) {
            closed.add(open.closed());
        }
        open = null;
    }

    private boolean sectionWaits() {
        return sourceWaits || headingWaits;
    }

    private void note(int row) {
        for (int column : table.filled(row)) {
            notes.add(new RowNote(row + 1, "", table.sheet().cell(row, column)));
        }
    }

    private String onlyCell(int row) {
        return table.sheet().cell(row, table.filled(row).get(0));
    }

    private List<String> linesOutsideTheTable() {
        return IntStream.range(0, kinds.size())
                .filter(row -> kinds.get(row) == RowKind.TITLE || kinds.get(row) == RowKind.CLOSING)
                .mapToObj(row -> String.join(" ", table.sheet().rows().get(row))).toList();
    }
}
