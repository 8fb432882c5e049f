package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;

/** Lines with their names at their ends. */
record LineDrawing(LineChart chart, ChartSlot slot, Type type, LineNames names, ColumnLayout layout)
        implements ChartDrawing {

    static LineDrawing of(LineChart chart, ChartSlot slot, Type type) {
        LineNames names = LineNames.of(chart, slot, type);
        long largest = chart.points().stream().flatMap(point -> point.figures().stream())
                .filter(Objects::nonNull).mapToLong(Integer::longValue).max().orElse(0);
        return new LineDrawing(chart, slot, type, names,
                ColumnLayout.of(chart.points(), largest, names.width(), slot, type));
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
        CategoryItemRenderer pens = new PenRenderer(chart.lines(), slot);
        FigureAxis axis = layout.axis(type).padded(slot.em(3) / slot.plotHeight());
        HousePlot plot = new HousePlot(HousePlot.figures(chart.points()), new RowAxis(layout.labels(), type), axis,
                pens, PlotOrientation.VERTICAL, layout.space());
        Rectangle2D area = plot.paint(graphics, width(), height());
        names.paint(graphics, plot, area);
    }
}
