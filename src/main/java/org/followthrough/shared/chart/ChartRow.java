package org.followthrough.shared.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One row of figures: a bar, a column, or the points at one moment.
 *
 * @param name what the row is, in full; the head of its row in the table
 * @param tick the name as written along the axis; a line break starts a second line
 * @param figures one for each series, none below zero; null where there is no figure, which is never drawn as zero
 */
public record ChartRow(String name, String tick, List<Integer> figures) {

    public ChartRow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tick, "tick");
        figures = Collections.unmodifiableList(new ArrayList<>(figures));
        if (figures.stream().anyMatch(figure -> figure != null && figure < 0)) {
            throw new IllegalArgumentException("A figure of a chart is below zero in the row " + name);
        }
    }

    /** A row whose axis carries its name. */
    public static ChartRow of(String name, Integer... figures) {
        return new ChartRow(name, name, Arrays.asList(figures));
    }

    static List<ChartRow> checked(List<ChartRow> rows, int series) {
        for (ChartRow row : rows) {
            if (row.figures.size() != series) {
                throw new IllegalArgumentException(
                        "The row " + row.name + " has " + row.figures.size() + " figures for " + series + " series");
            }
        }
        return List.copyOf(rows);
    }
}
