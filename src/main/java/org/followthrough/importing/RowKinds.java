package org.followthrough.importing;

import java.util.ArrayList;
import java.util.List;

/** Tells what each row of a sheet is, from which of its cells are filled and what stands above and below. */
final class RowKinds {

    private static final int WORDS_OF_A_TITLE = 11;

    private final Table table;
    private final AgencyNames names;
    private final boolean rowsAreShort;

    private RowKinds(Table table, AgencyNames names) {
        this.table = table;
        this.names = names;
        this.rowsAreShort = mostRowsHoldOneCell();
    }

    /** One kind for every row of the sheet. */
    static List<RowKind> of(Table table, AgencyNames names) {
        return new RowKinds(table, names).kinds();
    }

    private List<RowKind> kinds() {
        List<RowKind> kinds = new ArrayList<>();
        boolean begun = false;
        for (int row = 0; row < table.sheet().rows().size(); row++) {
            RowKind kind = row < table.header().end() ? aboveTheTable(row) : inTheTable(row, begun);
            begun |= kind == RowKind.RECOMMENDATION;
            kinds.add(kind);
        }
        titlesThatNothingFollowsAreClosing(kinds);
        return kinds;
    }

    private RowKind aboveTheTable(int row) {
        if (row >= table.header().first()) {
            return RowKind.HEADINGS;
        }
        return table.filled(row).isEmpty() ? RowKind.BLANK : RowKind.TITLE;
    }

    private RowKind inTheTable(int row, boolean begun) {
        List<Integer> filled = table.filled(row);
        if (filled.isEmpty()) {
            return RowKind.BLANK;
        }
        if (table.repeatsHeadings(row)) {
            return RowKind.HEADINGS;
        }
        if (filled.size() == 1 && isTitle(row, filled.get(0))) {
            return PrintedSource.isSource(table.sheet().cell(row, filled.get(0)), names) ? RowKind.SOURCE
                    : RowKind.HEADING;
        }
        if (isKey(row, filled)) {
            return RowKind.CLOSING;
        }
        if (!begun || opensARecommendation(row)) {
            return RowKind.RECOMMENDATION;
        }
        return has(row, Field.ACTION) || has(row, Field.LEAD_AGENCY) || has(row, Field.LEAD_PERSON)
                || has(row, Field.DUE)
                ? RowKind.ACTION : RowKind.MORE;
    }

    /** One filled cell is a title unless it stands in another column than the first ones, or says more than a title. */
    private boolean isTitle(int row, int column) {
        String text = table.sheet().cell(row, column);
        Field field = table.field(column);
        if (column > 0 && field != Field.RECOMMENDATION && field != Field.NUMBER) {
            return false;
        }
        if (field == Field.RECOMMENDATION && rowsAreShort || PrintedNumber.isNumber(text)) {
            return false;
        }
        return field != Field.RECOMMENDATION || !saysMoreThanATitle(text);
    }

    private static boolean saysMoreThanATitle(String text) {
        return Words.count(text) > WORDS_OF_A_TITLE || text.endsWith(".") && Words.count(text) > 4;
    }

    private boolean opensARecommendation(int row) {
        if (!table.has(Field.RECOMMENDATION) && !table.has(Field.NUMBER)) {
            return false;
        }
        return has(row, Field.RECOMMENDATION) || table.has(Field.RECOMMENDATION) && has(row, Field.NUMBER);
    }

    /** A key below the table in two cells: a code and what it means. */
    private boolean isKey(int row, List<Integer> filled) {
        return filled.size() == 2 && filled.get(1) == filled.get(0) + 1
                && Legend.isEntry(table.sheet().cell(row, filled.get(0)) + " "
                        + table.sheet().cell(row, filled.get(1)));
    }

    private static void titlesThatNothingFollowsAreClosing(List<RowKind> kinds) {
        for (int row = kinds.size() - 1; row >= 0; row--) {
            RowKind kind = kinds.get(row);
            if (kind == RowKind.SOURCE || kind == RowKind.HEADING) {
                kinds.set(row, RowKind.CLOSING);
            } else if (kind != RowKind.BLANK && kind != RowKind.CLOSING && kind != RowKind.HEADINGS) {
                return;
            }
        }
    }

    private boolean mostRowsHoldOneCell() {
        int one = 0;
        int more = 0;
        for (int row = table.header().end(); row < table.sheet().rows().size(); row++) {
            int filled = table.filled(row).size();
            one += filled == 1 ? 1 : 0;
            more += filled > 1 ? 1 : 0;
        }
        return one > more;
    }

    private boolean has(int row, Field field) {
        return !table.text(row, field).isEmpty();
    }
}
