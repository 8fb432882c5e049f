package org.followthrough.shared.sheet;

import java.util.ArrayList;
import java.util.List;

/** Holds a sheet to {@link SheetLimits}, dropping blank cells at the end of rows. */
final class SheetBounds {

    private SheetBounds() {
    }

    /** @throws SheetRefused naming the limit and the place */
    static Sheet bounded(String name, String place, List<List<String>> rows) {
        if (rows.size() > SheetLimits.ROWS) {
            throw new SheetRefused(SheetProblem.TOO_MANY_ROWS.refusal(place));
        }
        List<List<String>> kept = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = withoutBlankEnd(rows.get(row));
            if (cells.size() > SheetLimits.COLUMNS) {
                throw new SheetRefused(SheetProblem.TOO_MANY_COLUMNS.refusal(place));
            }
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).length() > SheetLimits.CELL_TEXT) {
                    throw new SheetRefused(SheetProblem.CELL_TOO_LONG.refusal(
                            "Row %d, column %s".formatted(row + 1, ColumnLetters.of(column))));
                }
            }
            kept.add(List.copyOf(cells));
        }
        return new Sheet(name, kept);
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
