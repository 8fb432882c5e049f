package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** A few bars, each with its figure at the end. */
record BarDrawing(BarChart chart, ChartSlot slot, Type type, RowLayout layout) implements ChartDrawing {

    /** Neither axis nor key takes any of the height. */
    private static final double WITHOUT_AXIS = 1.2;

    BarDrawing(BarChart chart, ChartSlot slot, Type type) {
        this(chart, slot, type, RowLayout.of(chart.rows(), slot, type, slot.plotHeight() * WITHOUT_AXIS));
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
        BarRenderer renderer = new ColouredBars(chart.bars());
        renderer.setBarPainter(new SegmentPainter(figures, 0));
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(type.bold());
        renderer.setDefaultItemLabelPaint(HousePlot.WORDS);
        renderer.setItemLabelAnchorOffset(slot.em(3));
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        new HousePlot(figures, layout.axis(type), FigureAxis.hidden(upper(), type), renderer,
                PlotOrientation.HORIZONTAL, new RectangleInsets(0, layout.labelWidth(), 0, 0))
                .paint(graphics, width(), height());
    }

    /** The axis goes on past the longest bar, for the figure at its end. */
    private double upper() {
        int largest = chart.bars().stream().mapToInt(BarChart.Bar::figure).max().orElse(0);
        double room = width() - layout.labelWidth();
        double figure = type.boldWidth(FigureAxis.print(largest)) + slot.em(12);
        return Math.max(1, largest) * room / (room - figure);
    }

    private static final class ColouredBars extends BarRenderer {

        private final transient List<BarChart.Bar> bars;

        ColouredBars(List<BarChart.Bar> bars) {
            this.bars = bars;
        }

        @Override
        public Paint getItemPaint(int series, int bar) {
            return bars.get(bar).colour().fillPaint();
        }
    }
}
