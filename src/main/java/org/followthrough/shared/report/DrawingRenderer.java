package org.followthrough.shared.report;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.UUID;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** Lets a template print a {@link Drawing}: {@code new org.followthrough.shared.report.DrawingRenderer($F{chart})}. */
public final class DrawingRenderer implements Renderable, Graphics2DRenderable, DimensionRenderable {

    private final String id = UUID.randomUUID().toString();
    private final Drawing drawing;

    public DrawingRenderer(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension((int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height()));
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            drawing.painter().accept(own, area);
        } finally {
            own.dispose();
        }
    }
}
