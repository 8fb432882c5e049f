package org.followthrough.shared.chart;

/**
 * The place a chart is drawn for. A chart is drawn at the width it is shown at and never squeezed, so that its words
 * stay as large as those around it.
 */
public enum ChartSlot {
    /** A phone's column. */
    PHONE(343, 250, 14),
    /** Half of a page's width. */
    HALF(560, 300, 14),
    /** A page's full width. */
    FULL(1140, 360, 14),
    /** A projector. */
    PRESENT(1560, 590, 30),
    /** An older projector. */
    PRESENT_SMALL(984, 460, 31),
    /** The text width of an A4 page. */
    PDF(680, 280, 14),
    /** The same, half as high, above a table. */
    PDF_STRIP(680, 150, 14);

    private final int width;
    private final int plotHeight;
    private final int textSize;

    ChartSlot(int width, int plotHeight, int textSize) {
        this.width = width;
        this.plotHeight = plotHeight;
        this.textSize = textSize;
    }

    /** Width of the drawing in pixels (units of the view box). */
    public int width() {
        return width;
    }

    /** Height of charts whose value runs upwards, before the words under the axis. */
    int plotHeight() {
        return plotHeight;
    }

    /** Whether bars that run across grow to fill the height: a screen shows nothing else. */
    boolean isFilled() {
        return this == PRESENT || this == PRESENT_SMALL;
    }

    /** Size of all text in pixels. */
    int textSize() {
        return textSize;
    }

    /** A length that belongs to text of 14 pixels, grown with the text of this slot. */
    double em(double pixels) {
        return pixels * textSize / 14;
    }
}
