package org.followthrough.shared.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;

/**
 * Something drawn straight into a report as vectors, such as a chart.
 *
 * @param width width of its slot in points
 * @param height height it needs in points; the slot of the template grows to it
 * @param painter draws on the graphics, inside the area; words are drawn in the fonts of the house
 */
public record Drawing(double width, double height, BiConsumer<Graphics2D, Rectangle2D> painter) {
}
