package org.followthrough.shared.chart;

import java.util.List;
import java.util.Objects;

/**
 * Bars made of segments that add up: horizontal bars to compare rows, columns to follow a count over months.
 *
 * @param direction which way the bars run
 * @param segments the parts of each bar, the first one at the axis, where bars compare best
 * @param rows the bars in the order shown, from the top or from the left
 */
public record StackedChart(ChartWords words, Direction direction, List<Segment> segments, List<ChartRow> rows)
        implements Chart {

    /** Which way the bars of a chart run. */
    public enum Direction { ACROSS, UP }

    /** A part of each bar; the page prints its name and colour as the key above the chart. */
    public record Segment(String name, ChartColour colour) {
        public Segment {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(colour, "colour");
        }
    }

    public StackedChart {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(direction, "direction");
        segments = List.copyOf(segments);
        rows = ChartRow.checked(rows, segments.size());
    }

    @Override
    public ChartTable table() {
        return ChartTable.of(words, segments.stream().map(Segment::name).toList(), rows);
    }
}
