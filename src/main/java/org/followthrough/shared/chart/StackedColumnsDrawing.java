package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/** Stacked bars that stand side by side, over the moments they belong to. */
record StackedColumnsDrawing(StackedChart chart, ChartSlot slot, Type type, ColumnLayout layout)
        implements ChartDrawing {

    StackedColumnsDrawing(StackedChart chart, ChartSlot slot, Type type) {
        this(chart, slot, type, ColumnLayout.of(chart.rows(), StackedDrawing.longest(chart), 0, slot, type));
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
        CategoryDataset figures = HousePlot.figures(chart.rows());
        StackedBarRenderer renderer = StackedDrawing.renderer(chart, figures, slot, type);
        renderer.setMaximumBarWidth(slot.em(64) / layout.plotWidth());
        RowAxis rows = new RowAxis(layout.labels(), type);
        rows.setGap(Math.max(slot.em(4), layout.pitch() * 0.2) / layout.plotWidth());
        new HousePlot(figures, rows, layout.axis(type), renderer, PlotOrientation.VERTICAL, layout.space())
                .paint(graphics, width(), height());
    }
}
