package org.followthrough.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.followthrough.shared.sheet.Sheet;

/** Suggests which rows are the headings: those with most headings we know, title rows above them passed over. */
public final class HeaderSuggestion {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int FEWEST_HEADINGS = 2;
    private static final int LONGEST_SUBHEADING = 40;

    private HeaderSuggestion() {
    }

    /** The heading rows, or {@link HeaderRows#NONE}. */
    public static HeaderRows of(Sheet sheet) {
        int best = -1;
        long most = FEWEST_HEADINGS - 1;
        for (int row = 0; row < Math.min(sheet.rows().size(), ROWS_LOOKED_AT); row++) {
            long known = headingsKnown(sheet, row);
            if (known > most && known * 2 >= filled(sheet, row).size()) {
                best = row;
                most = known;
            }
        }
        if (best < 0) {
            return HeaderRows.NONE;
        }
        return new HeaderRows(best, isSecondRow(sheet, best, best + 1) ? 2 : 1);
    }

    private static long headingsKnown(Sheet sheet, int row) {
        return filled(sheet, row).stream().map(ColumnHeadings::field).flatMap(Optional::stream).distinct().count();
    }

    private static boolean isSecondRow(Sheet sheet, int header, int row) {
        List<String> cells = filled(sheet, row);
        if (cells.size() < 2) {
            return false;
        }
        long prompts = cells.stream().filter(HeaderSuggestion::isPrompt).count();
        return prompts * 2 >= cells.size() || isSubheading(sheet, header, row, cells);
    }

    private static boolean isPrompt(String cell) {
        String words = Words.bare(cell);
        return cell.endsWith("?") || words.equals("red amber green") || words.equals("r a g")
                || cell.toLowerCase(Locale.ROOT).startsWith("e.g.");
    }

    private static boolean isSubheading(Sheet sheet, int header, int row, List<String> cells) {
        boolean fillsABlank = IntStream.range(0, sheet.rows().get(row).size())
                .anyMatch(column -> sheet.cell(header, column).isEmpty() && !sheet.cell(row, column).isEmpty());
        return fillsABlank && cells.stream().allMatch(cell -> cell.length() <= LONGEST_SUBHEADING)
                && headingsKnown(sheet, row) == cells.size();
    }

    private static List<String> filled(Sheet sheet, int row) {
        return row >= sheet.rows().size() ? List.of()
                : sheet.rows().get(row).stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }
}
