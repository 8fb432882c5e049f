package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** Stacked bars that run from left to right, over a number axis. */
record StackedRowsDrawing(StackedChart chart, ChartSlot slot, Type type, RowLayout layout) implements ChartDrawing {

    StackedRowsDrawing(StackedChart chart, ChartSlot slot, Type type) {
        this(chart, slot, type, RowLayout.of(chart.rows(), slot, type, slot.plotHeight()));
    }

    @Override
    public double width() {
        return slot.width();
    }

    @Override
    public double height() {
        return layout.height() + axisHeight();
    }

    @Override
    public void paint(Graphics2D graphics) {
        CategoryDataset figures = HousePlot.figures(chart.rows());
        long longest = StackedDrawing.longest(chart);
        double numberWidth = type.width(FigureAxis.print(longest));
        int ticks = (int) Math.max(2, Math.min(8, (width() - layout.labelWidth()) / (numberWidth + slot.em(36))));
        new HousePlot(figures, layout.axis(type), FigureAxis.endingAt(longest, ticks, type),
                StackedDrawing.renderer(chart, figures, slot, type), PlotOrientation.HORIZONTAL,
                new RectangleInsets(0, layout.labelWidth(), axisHeight(), Math.ceil(numberWidth / 2) + 1))
                .paint(graphics, width(), height());
    }

    private double axisHeight() {
        return Math.ceil(type.lineHeight() + slot.em(5));
    }
}
