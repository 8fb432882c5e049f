package org.followthrough.shared.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A chart laid out for a slot, to be painted on a page of any kind. It draws words as words, so a PDF needs the font
 * Inter. A drawing may be painted by several threads, each on its own graphics.
 */
public interface ChartDrawing {

    /** Width in pixels (PDF: in the units of the slot, to be scaled to the page). */
    double width();

    /** Height in the same unit, worked out from the content. */
    double height();

    /** Paints on {@code graphics} with the upper left corner at the origin, on whatever ground is there. */
    void paint(Graphics2D graphics);

    /** Paints into {@code area}, scaled to its width. */
    default void paint(Graphics2D graphics, Rectangle2D area) {
        Graphics2D scaled = (Graphics2D) graphics.create();
        scaled.translate(area.getX(), area.getY());
        scaled.scale(area.getWidth() / width(), area.getWidth() / width());
        paint(scaled);
        scaled.dispose();
    }
}
