package org.followthrough.shared.chart;

import java.util.List;
import java.util.Objects;

/**
 * What a chart shows, without how it is drawn. Descriptions are values: two with the same content are equal, and the
 * picture and the table of one description show the same figures.
 */
public sealed interface Chart permits StackedChart, LineChart, BarChart, RangeChart {

    /** The words that go with the picture and the table. */
    ChartWords words();

    /** The figures of this chart as a table; never null, and without rows when the chart has none. */
    ChartTable table();

    /** What its colours and shapes stand for; empty where the names stand in the chart. */
    default List<ChartKey> key() {
        return List.of();
    }

    /** True when there is nothing to draw: no rows, or no figure above zero. The page then says so in a sentence. */
    default boolean isEmpty() {
        return table().rows().stream()
                .flatMap(row -> row.figures().stream())
                .filter(Objects::nonNull)
                .noneMatch(figure -> figure.doubleValue() > 0);
    }
}
