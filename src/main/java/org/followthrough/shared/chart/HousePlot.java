package org.followthrough.shared.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A plot in the house style: no ground, no frame, no legend, no title, a few thin grid lines and a base line at zero.
 * The space round the plot is given, not found by trial, so that words never push the plot about.
 */
final class HousePlot extends CategoryPlot {

    static final Color WORDS = Color.decode("#333B40");
    private static final Color GRID = Color.decode("#D9DDE0");
    private static final Color BASE = Color.decode("#6B7780");
    private static final BasicStroke HAIRLINE = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    HousePlot(CategoryDataset figures, RowAxis rows, FigureAxis axis, CategoryItemRenderer renderer,
            PlotOrientation orientation, RectangleInsets space) {
        super(figures, rows, axis, renderer);
        setOrientation(orientation);
        setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        setInsets(RectangleInsets.ZERO_INSETS);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
        setBackgroundPaint(null);
        setRangeGridlinePaint(GRID);
        setRangeGridlineStroke(HAIRLINE);
        setRangeGridlinesVisible(axis.isVisible());
        setRangeZeroBaselineVisible(true);
        setRangeZeroBaselinePaint(BASE);
        setRangeZeroBaselineStroke(HAIRLINE);
        setFixedDomainAxisSpace(space(space));
        setFixedRangeAxisSpace(space(space));
    }

    /** Rows of the description are the categories of the plot; both are known by number, for names may repeat. */
    static CategoryDataset figures(List<ChartRow> rows) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        IntStream.range(0, rows.size()).forEach(row -> IntStream.range(0, rows.get(row).figures().size())
                .forEach(series -> figures.addValue(rows.get(row).figures().get(series), (Integer) series,
                        (Integer) row)));
        return figures;
    }

    /** Paints the plot and returns the area inside its axes. */
    Rectangle2D paint(Graphics2D graphics, double width, double height) {
        JFreeChart chart = new JFreeChart(null, null, this, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        return info.getPlotInfo().getDataArea();
    }

    private static AxisSpace space(RectangleInsets insets) {
        AxisSpace space = new AxisSpace();
        space.setLeft(insets.getLeft());
        space.setRight(insets.getRight());
        space.setTop(insets.getTop());
        space.setBottom(insets.getBottom());
        return space;
    }
}
