package org.followthrough.shared.report;

import java.util.List;

/**
 * The columns of a printed table.
 *
 * @param page how wide the text of the page is, in points
 * @param widths in points, from the left; at most {@link #MOST}
 * @param figures for each column whether it holds figures, which stand to the right
 */
public record TableColumns(int page, List<Integer> widths, List<Boolean> figures) {

    /** So many columns a table has at most. */
    public static final int MOST = 10;

    public TableColumns {
        widths = List.copyOf(widths);
        figures = List.copyOf(figures);
        if (widths.isEmpty() || widths.size() > MOST || widths.size() != figures.size()) {
            throw new IllegalArgumentException("A table has 1 to " + MOST + " columns, not " + widths);
        }
    }

    /** How wide they are together, in points. */
    public int whole() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** How far a column is from the left edge, in points. */
    int left(int column) {
        return widths.subList(0, column).stream().mapToInt(Integer::intValue).sum();
    }
}
