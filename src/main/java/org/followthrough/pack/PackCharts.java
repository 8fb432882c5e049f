package org.followthrough.pack;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.pack.PackStatus.Colour;
import org.followthrough.shared.chart.BarChart;
import org.followthrough.shared.chart.Chart;
import org.followthrough.shared.chart.ChartColour;
import org.followthrough.shared.chart.ChartDrawing;
import org.followthrough.shared.chart.ChartRow;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.chart.LineChart;
import org.followthrough.shared.chart.StackedChart;
import org.followthrough.shared.chart.StackedChart.Direction;
import org.followthrough.shared.report.Drawing;

/** Draws the charts of a pack: the key on a line, the chart under it, as wide as the page's text. */
final class PackCharts {

    private static final double TEXT_WIDTH = 507;
    private static final List<ChartColour> AGES =
            List.of(ChartColour.AGE_1, ChartColour.AGE_2, ChartColour.AGE_3, ChartColour.AGE_4);

    private static final List<LineChart.Pen> PENS =
            List.of(LineChart.Pen.THIN, LineChart.Pen.DASHED, LineChart.Pen.THICK);

    private final Charts charts;

    PackCharts(Charts charts) {
        this.charts = charts;
    }

    /** The drawing; null when there is nothing to draw. */
    Drawing drawing(PackChart chart) {
        ChartSlot slot = chart.kind() == PackChart.Kind.BURN_UP ? ChartSlot.PDF_STRIP : ChartSlot.PDF;
        return charts.drawing(described(chart), slot).map(drawing -> drawing(chart, drawing)).orElse(null);
    }

    /** The control chart; null while nothing was returned. */
    Drawing drawing(PackIndicator indicator) {
        return charts.drawing(indicator.chart(), ChartSlot.PDF).map(drawing -> new Drawing(TEXT_WIDTH,
                drawing.height() * TEXT_WIDTH / drawing.width(), drawing::paint)).orElse(null);
    }

    private static Drawing drawing(PackChart chart, ChartDrawing drawing) {
        double height = drawing.height() * TEXT_WIDTH / drawing.width();
        if (chart.key().isEmpty()) {
            return new Drawing(TEXT_WIDTH, height, drawing::paint);
        }
        PackChartKey key = new PackChartKey(chart.key());
        return new Drawing(TEXT_WIDTH, height + key.height(), (graphics, area) -> {
            key.paint(graphics, area.getX(), area.getY());
            drawing.paint(graphics, new Rectangle2D.Double(area.getX(), area.getY() + key.height(), area.getWidth(),
                    area.getHeight() - key.height()));
        });
    }

    /**
     * The chart as every page draws it.
     *
     * @throws IllegalArgumentException for a heat map, which is a table
     */
    static Chart described(PackChart chart) {
        ChartWords words = new ChartWords(chart.finding(), chart.description(), chart.rowHead());
        return switch (chart.kind()) {
            case ACROSS -> stacked(words, Direction.ACROSS, chart);
            case UP -> stacked(words, Direction.UP, chart);
            case AGEING -> new BarChart(words, chart.series().get(0).name(), ages(chart));
            case BURN_UP -> burnUp(words, chart);
            case HEAT -> throw new IllegalArgumentException("A heat map is a table");
        };
    }

    private static StackedChart stacked(ChartWords words, Direction direction, PackChart chart) {
        return new StackedChart(words, direction,
                chart.series().stream().map(s -> new StackedChart.Segment(s.name(), colour(s.colour()))).toList(),
                rows(chart));
    }

    private static LineChart burnUp(ChartWords words, PackChart chart) {
        return new LineChart(words, IntStream.range(0, chart.series().size())
                .mapToObj(i -> new LineChart.Line(chart.series().get(i).name(), colour(chart.series().get(i).colour()),
                        PENS.get(i))).toList(),
                rows(chart));
    }

    private static List<ChartRow> rows(PackChart chart) {
        return chart.bars().stream().map(bar -> new ChartRow(bar.label(), tick(chart, bar),
                new ArrayList<>(bar.figures()))).toList();
    }

    /** Months stand above their year. */
    private static String tick(PackChart chart, PackChart.Bar bar) {
        return chart.kind() == PackChart.Kind.ACROSS ? bar.label() : bar.label().replace(' ', '\n');
    }

    private static List<BarChart.Bar> ages(PackChart chart) {
        return IntStream.range(0, chart.bars().size())
                .mapToObj(i -> new BarChart.Bar(chart.bars().get(i).label(), chart.bars().get(i).figures().get(0),
                        AGES.get(Math.min(i, AGES.size() - 1))))
                .toList();
    }

    static ChartColour colour(Colour colour) {
        return ChartColour.valueOf(colour.name());
    }
}
