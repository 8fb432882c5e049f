package org.followthrough.shared.chart;

import java.util.List;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How a chart whose figures run upwards shares a slot: numbers on the left, moments below, all of one pitch.
 *
 * @param labels the lines under each moment
 * @param largest the largest figure
 * @param space round the plot, in pixels
 * @param plotWidth width of the plot, in pixels
 * @param height of the whole drawing, in pixels
 */
record ColumnLayout(List<List<String>> labels, long largest, RectangleInsets space, double plotWidth, double height) {

    private static final int TICKS = 7;

    /** Lays out {@code rows} with {@code right} pixels kept free on the right of the plot. */
    static ColumnLayout of(List<ChartRow> rows, long largest, double right, ChartSlot slot, Type type) {
        double left = Math.ceil(type.width(FigureAxis.print(largest)) + slot.em(9));
        double plotWidth = slot.width() - left - right;
        List<List<String>> labels = ColumnLabels.of(rows, plotWidth / Math.max(1, rows.size()), type);
        double bottom = Math.ceil(ColumnLabels.height(labels, type));
        double top = Math.ceil(type.lineHeight() / 2);
        return new ColumnLayout(labels, largest, new RectangleInsets(top, left, bottom, right), plotWidth,
                slot.plotHeight() + bottom);
    }

    FigureAxis axis(Type type) {
        return FigureAxis.endingAt(largest, TICKS, type);
    }

    double pitch() {
        return plotWidth / labels.size();
    }
}
