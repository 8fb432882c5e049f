package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** What stacked bars have in common, whichever way they run. */
final class StackedDrawing {

    private static final double GAP = 2;

    private StackedDrawing() {
    }

    static ChartDrawing of(StackedChart chart, ChartSlot slot, Type type) {
        return switch (chart.direction()) {
            case ACROSS -> new StackedRowsDrawing(chart, slot, type);
            case UP -> new StackedColumnsDrawing(chart, slot, type);
        };
    }

    /** The figure of a segment stands in its middle; the renderer leaves it out where the segment is too small. */
    static StackedBarRenderer renderer(StackedChart chart, CategoryDataset figures, ChartSlot slot, Type type) {
        StackedBarRenderer renderer = new SegmentRenderer(slot, type);
        renderer.setBarPainter(new SegmentPainter(figures, slot.em(GAP)));
        renderer.setShadowVisible(false);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(type.bold());
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        for (int segment = 0; segment < chart.segments().size(); segment++) {
            ChartColour colour = chart.segments().get(segment).colour();
            renderer.setSeriesPaint(segment, colour.fillPaint());
            renderer.setSeriesItemLabelPaint(segment, colour.figurePaint());
        }
        return renderer;
    }

    /**
     * Places figures in what is seen of a segment, beside the gap to the next one, with a little air on both sides. A
     * figure has no letters that hang below the line, so it fits a segment lower than a line of words.
     */
    private static final class SegmentRenderer extends StackedBarRenderer {

        private final transient ChartSlot slot;
        private final transient Type type;

        SegmentRenderer(ChartSlot slot, Type type) {
            this.slot = slot;
            this.type = type;
        }

        @Override
        protected void drawItemLabel(Graphics2D graphics, CategoryDataset figures, int row, int column,
                CategoryPlot plot, CategoryItemLabelGenerator words, Rectangle2D bar, boolean negative) {
            boolean across = plot.getOrientation() == PlotOrientation.HORIZONTAL;
            double slack = type.lineHeight() * 0.15;
            double air = slot.em(1);
            double gap = slot.em(GAP);
            Rectangle2D room = new Rectangle2D.Double(
                    bar.getX() + air,
                    bar.getY() - slack + (across ? 0 : gap),
                    Math.max(0, bar.getWidth() - 2 * air - (across ? gap : 0)),
                    Math.max(0, bar.getHeight() + 2 * slack - (across ? 0 : gap)));
            super.drawItemLabel(graphics, figures, row, column, plot, words, room, negative);
        }
    }

    /** The length of the longest bar. */
    static long longest(StackedChart chart) {
        return chart.rows().stream()
                .mapToLong(row -> row.figures().stream().filter(Objects::nonNull).mapToLong(Integer::longValue).sum())
                .max().orElse(0);
    }
}
