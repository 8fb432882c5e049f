package org.followthrough.shared.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** A figure over time: thin lines for range, target and others first, the figures with their marks on top. */
record RangeDrawing(RangeChart chart, ChartSlot slot, Type type, RangeNames names, ColumnLayout layout,
                    double lower, double upper) implements ChartDrawing {

    private static final int TICKS = 6;
    private static final double AIR = 0.05;

    static RangeDrawing of(RangeChart chart, ChartSlot slot, Type type) {
        double least = chart.drawn().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = chart.drawn().mapToDouble(Double::doubleValue).max().orElse(1);
        double air = Math.max((most - least) * AIR, most == least ? 1 : 0);
        double lower = least >= 0 && least < most / 2 ? 0 : least - air;
        RangeNames names = RangeNames.of(chart, slot, type);
        long widest = (long) (most + air) * (most - lower < TICKS ? 10 : 1);
        return new RangeDrawing(chart, slot, type, names, ColumnLayout.of(rows(chart), widest, names.width(), slot,
                type), lower, most + air);
    }

    /** The points as the axis names them. */
    private static List<ChartRow> rows(RangeChart chart) {
        return chart.points().stream().map(point -> new ChartRow(point.name(), point.tick(), List.of(0))).toList();
    }

    @Override
    public double width() {
        return slot.width();
    }

    @Override
    public double height() {
        return layout.height();
    }

    @Override
    public void paint(Graphics2D graphics) {
        HousePlot plot = new HousePlot(HousePlot.figures(rows(chart)), new RowAxis(layout.labels(), type),
                FigureAxis.between(lower, upper, TICKS, type).padded(slot.em(3) / slot.plotHeight()), new NoBars(),
                PlotOrientation.VERTICAL, layout.space());
        Place place = new Place(plot, plot.paint(graphics, width(), height()), chart.points().size());
        paintRanges(graphics, place);
        if (chart.target() != null) {
            pen(graphics, ChartColour.RED, 2, 2f, 4f);
            graphics.draw(new Line2D.Double(place.area().getMinX(), place.y(chart.target()), place.area().getMaxX(),
                    place.y(chart.target())));
        }
        for (RangeChart.Other other : chart.others()) {
            pen(graphics, RangeNames.colour(chart.others().indexOf(other)), 2);
            graphics.draw(line(place, other.values()::get));
        }
        pen(graphics, ChartColour.USUAL, 2);
        graphics.draw(line(place, point -> chart.points().get(point).value()));
        paintMarks(graphics, place);
        names.paint(graphics, place);
    }

    /** Average and limits, broken where a new range begins. */
    private void paintRanges(Graphics2D graphics, Place place) {
        int from = 0;
        for (int to = 1; to <= chart.points().size(); to++) {
            RangeChart.Range range = chart.points().get(from).range();
            if (to == chart.points().size() || !Objects.equals(range, chart.points().get(to).range())) {
                if (range != null) {
                    graphics.setPaint(Color.BLACK);
                    graphics.setStroke(new BasicStroke((float) slot.em(1.5)));
                    level(graphics, place, from, to - 1, range.average());
                    pen(graphics, ChartColour.USUAL, 1.5, 6f, 4f);
                    level(graphics, place, from, to - 1, range.lower());
                    level(graphics, place, from, to - 1, range.upper());
                }
                from = to;
            }
        }
    }

    private static void level(Graphics2D graphics, Place place, int from, int to, double figure) {
        double half = place.pitch() / 2;
        graphics.draw(new Line2D.Double(place.x(from) - half, place.y(figure), place.x(to) + half, place.y(figure)));
    }

    private void paintMarks(Graphics2D graphics, Place place) {
        double radius = slot.em(place.pitch() < slot.em(11) ? 3.5 : 5);
        for (int at = 0; at < chart.points().size(); at++) {
            RangeChart.Point point = chart.points().get(at);
            if (point.value() != null) {
                RangeMark.of(point.mark()).paint(graphics, place.x(at), place.y(point.value()), radius);
            }
        }
    }

    private static Path2D line(Place place, IntFunction<Double> figures) {
        Path2D path = new Path2D.Double();
        boolean penDown = false;
        for (int point = 0; point < place.count(); point++) {
            Double figure = figures.apply(point);
            if (figure != null && penDown) {
                path.lineTo(place.x(point), place.y(figure));
            } else if (figure != null) {
                path.moveTo(place.x(point), place.y(figure));
            }
            penDown = figure != null;
        }
        return path;
    }

    private void pen(Graphics2D graphics, ChartColour colour, double width, float... dashes) {
        graphics.setPaint(colour.fillPaint());
        float[] grown = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            grown[i] = (float) slot.em(dashes[i]);
        }
        graphics.setStroke(new BasicStroke((float) slot.em(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f,
                dashes.length == 0 ? null : grown, 0f));
    }

    /** Where figures and moments lie on the painted plot. */
    record Place(CategoryPlot plot, Rectangle2D area, int count) {

        double x(int point) {
            return plot.getDomainAxis().getCategoryMiddle(point, count, area, plot.getDomainAxisEdge());
        }

        double y(double figure) {
            return plot.getRangeAxis().valueToJava2D(figure, area, plot.getRangeAxisEdge());
        }

        double pitch() {
            return area.getWidth() / count;
        }
    }

    /** The plot draws axes and grid only. */
    private static final class NoBars extends AbstractCategoryItemRenderer {

        @Override
        public void drawItem(Graphics2D graphics, CategoryItemRendererState state, Rectangle2D area,
                CategoryPlot plot, CategoryAxis moments, ValueAxis axis, CategoryDataset figures, int line, int moment,
                int pass) {
            // What is drawn over the grid is drawn by the drawing itself.
        }
    }
}
