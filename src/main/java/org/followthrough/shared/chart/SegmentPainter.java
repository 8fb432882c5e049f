package org.followthrough.shared.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/**
 * Paints bars with sharp edges and a white gap between two segments, so that they are told apart without colour. The
 * gap is taken from the end of the lower segment: a whole bar keeps its true length.
 */
record SegmentPainter(CategoryDataset figures, double gap) implements BarPainter {

    @Override
    public void paintBar(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar,
            RectangleEdge base) {
        Rectangle2D segment = sharp(bar);
        if (segment.isEmpty()) {
            return;
        }
        graphics.setPaint(renderer.getItemPaint(row, column));
        graphics.fill(segment);
        if (isFollowed(row, column)) {
            graphics.setPaint(Color.WHITE);
            graphics.fill(end(segment, base));
        }
    }

    private boolean isFollowed(int row, int column) {
        for (int later = row + 1; later < figures.getRowCount(); later++) {
            Number figure = figures.getValue(later, column);
            if (figure != null && figure.doubleValue() > 0) {
                return true;
            }
        }
        return false;
    }

    private Rectangle2D end(Rectangle2D segment, RectangleEdge base) {
        if (base == RectangleEdge.LEFT) {
            double length = Math.min(gap, segment.getWidth() / 2);
            return new Rectangle2D.Double(segment.getMaxX() - length, segment.getY(), length, segment.getHeight());
        }
        double length = Math.min(gap, segment.getHeight() / 2);
        return new Rectangle2D.Double(segment.getX(), segment.getY(), segment.getWidth(), length);
    }

    private static Rectangle2D sharp(RectangularShape bar) {
        double x = Math.round(bar.getMinX());
        double y = Math.round(bar.getMinY());
        return new Rectangle2D.Double(x, y, Math.round(bar.getMaxX()) - x, Math.round(bar.getMaxY()) - y);
    }

    @Override
    public void paintBarShadow(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar,
            RectangleEdge base, boolean pegShadow) {
        // Bars cast no shadow.
    }
}
