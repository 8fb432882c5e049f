package org.followthrough.shared.chart;

import java.util.List;
import java.util.Objects;

/**
 * Lines over time, each with its name and last figure written at its end; a burn-up is one.
 *
 * @param lines in the order of the table's columns; the last one is drawn on top
 * @param points the moments from left to right, evenly spaced; a line has a gap where its figure is null
 */
public record LineChart(ChartWords words, List<Line> lines, List<ChartRow> points) implements Chart {

    /** How a line is drawn: thin for context, dashed for what was planned, thick for the finding. */
    public enum Pen { THIN, DASHED, THICK }

    /** A line and its name. */
    public record Line(String name, ChartColour colour, Pen pen) {
        public Line {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(colour, "colour");
            Objects.requireNonNull(pen, "pen");
        }
    }

    public LineChart {
        Objects.requireNonNull(words, "words");
        lines = List.copyOf(lines);
        points = ChartRow.checked(points, lines.size());
    }

    @Override
    public ChartTable table() {
        return ChartTable.of(words, lines.stream().map(Line::name).toList(), points);
    }
}
