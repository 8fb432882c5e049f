package org.followthrough.shared.sheet;

import java.util.List;

/**
 * One sheet as plain text, the way a person sees it. Row and column numbers count from nought; rows may differ in
 * length, blank rows are kept so that row numbers match the file, and an empty cell is the empty string.
 *
 * @param name the sheet's name in its workbook, or the file's name without its ending
 */
public record Sheet(String name, List<List<String>> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** The text of a cell without the space around it, empty when blank or outside the sheet. */
    public String cell(int row, int column) {
        if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
            return "";
        }
        return rows.get(row).get(column).strip();
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether no cell holds any text. */
    public boolean isBlank() {
        return rows.stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
