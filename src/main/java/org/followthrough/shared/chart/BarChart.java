package org.followthrough.shared.chart;

import java.util.List;
import java.util.Objects;

/**
 * A few horizontal bars with the figure at the end of each and no axis; the ageing of something is one.
 *
 * @param valueHead what the figures count; head of their column in the table
 * @param bars from the top
 */
public record BarChart(ChartWords words, String valueHead, List<Bar> bars) implements Chart {

    /** A bar; its figure is not below zero. */
    public record Bar(String name, int figure, ChartColour colour) {
        public Bar {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(colour, "colour");
            if (figure < 0) {
                throw new IllegalArgumentException("A figure of a chart is below zero in the row " + name);
            }
        }
    }

    public BarChart {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(valueHead, "valueHead");
        bars = List.copyOf(bars);
    }

    List<ChartRow> rows() {
        return bars.stream().map(bar -> ChartRow.of(bar.name(), bar.figure())).toList();
    }

    @Override
    public ChartTable table() {
        return ChartTable.of(words, List.of(valueHead), rows());
    }
}
