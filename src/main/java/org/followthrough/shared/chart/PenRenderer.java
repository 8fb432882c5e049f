package org.followthrough.shared.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Draws each line in one stroke, so that dashes run on and corners are round, with a gap where there is no figure. */
final class PenRenderer extends AbstractCategoryItemRenderer {

    private final transient List<LineChart.Line> lines;
    private final transient ChartSlot slot;

    PenRenderer(List<LineChart.Line> lines, ChartSlot slot) {
        this.lines = lines;
        this.slot = slot;
    }

    @Override
    public void drawItem(Graphics2D graphics, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis moments, ValueAxis axis, CategoryDataset figures, int line, int moment, int pass) {
        if (moment == figures.getColumnCount() - 1) {
            graphics.setPaint(lines.get(line).colour().fillPaint());
            graphics.setStroke(stroke(lines.get(line).pen()));
            graphics.draw(path(area, plot, moments, axis, figures, line));
        }
    }

    private static Path2D path(Rectangle2D area, CategoryPlot plot, CategoryAxis moments, ValueAxis axis,
            CategoryDataset figures, int line) {
        Path2D path = new Path2D.Double();
        boolean penDown = false;
        for (int moment = 0; moment < figures.getColumnCount(); moment++) {
            Number figure = figures.getValue(line, moment);
            if (figure != null) {
                double x = moments.getCategoryMiddle(moment, figures.getColumnCount(), area, plot.getDomainAxisEdge());
                double y = axis.valueToJava2D(figure.doubleValue(), area, plot.getRangeAxisEdge());
                if (penDown) {
                    path.lineTo(x, y);
                } else {
                    path.moveTo(x, y);
                }
            }
            penDown = figure != null;
        }
        return path;
    }

    private BasicStroke stroke(LineChart.Pen pen) {
        return switch (pen) {
            case THIN -> stroke(2, null);
            case DASHED -> stroke(2, new float[] {(float) slot.em(6), (float) slot.em(4)});
            case THICK -> stroke(3.5, null);
        };
    }

    private BasicStroke stroke(double width, float[] dashes) {
        int cap = dashes == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return new BasicStroke((float) slot.em(width), cap, BasicStroke.JOIN_ROUND, 1f, dashes, 0f);
    }
}
