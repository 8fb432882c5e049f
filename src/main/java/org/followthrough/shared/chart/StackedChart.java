package org.followthrough.shared.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

    /** This chart with the last bars added up into one when there are more than {@code most}. */
    public StackedChart atMost(int most, String others) {
        if (rows.size() <= most) {
            return this;
        }
        List<ChartRow> shown = new ArrayList<>(rows.subList(0, most - 1));
        List<ChartRow> last = rows.subList(most - 1, rows.size());
        shown.add(new ChartRow(others, others, IntStream.range(0, segments.size()).mapToObj(segment -> last.stream()
                .map(row -> row.figures().get(segment)).filter(Objects::nonNull).mapToInt(Integer::intValue).sum())
                .toList()));
        return new StackedChart(words, direction, segments, shown);
    }

    @Override
    public List<ChartKey> key() {
        return segments.stream().map(ChartKey::of).toList();
    }

    @Override
    public ChartTable table() {
        return ChartTable.of(words, segments.stream().map(Segment::name).toList(), rows);
    }
}
