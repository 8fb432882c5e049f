package org.followthrough.shared.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something drawn straight into a report as vectors: a chart, the shape of a status. */
@FunctionalInterface
public interface Drawing {

    /**
     * @param graphics where to draw; its state is restored by the caller
     * @param area the slot in the report, in points
     */
    void draw(Graphics2D graphics, Rectangle2D area);
}
