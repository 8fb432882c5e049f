package org.followthrough.shared.chart;

import java.awt.Color;

/**
 * The colours charts are drawn in. A colour carries the colour of the figures printed on it and the colour of words
 * printed beside it in its stead, so that both can be read (contrast at least 4.5).
 */
public enum ChartColour {
    RED("#A4161A", "#FFFFFF", "#A4161A"),
    AMBER("#CC7A00", "#000000", "#6B3F00"),
    GREEN("#00796B", "#FFFFFF", "#00796B"),
    BLUE("#12436D", "#FFFFFF", "#12436D"),
    LIGHT_BLUE("#5B8DB8", "#000000", "#12436D"),
    TEAL("#0B5C6B", "#FFFFFF", "#0B5C6B"),
    GREY("#8A949C", "#000000", "#333B40"),
    DARK_GREY("#505A61", "#FFFFFF", "#333B40"),
    /** The age of something, youngest first: one hue that darkens. */
    AGE_1("#C9666A", "#000000", "#A4161A"),
    AGE_2("#B83A3E", "#FFFFFF", "#A4161A"),
    AGE_3("#A4161A", "#FFFFFF", "#A4161A"),
    AGE_4("#6E0B0F", "#FFFFFF", "#6E0B0F"),
    /** A figure that varies as it always does, and those that do not. */
    USUAL("#6B7780", "#FFFFFF", "#333B40"),
    IMPROVING("#0072B2", "#FFFFFF", "#0072B2"),
    CONCERN("#C2410C", "#FFFFFF", "#C2410C"),
    NOTABLE("#490092", "#FFFFFF", "#490092");

    private final String fill;
    private final String figure;
    private final String word;

    ChartColour(String fill, String figure, String word) {
        this.fill = fill;
        this.figure = figure;
        this.word = word;
    }

    /** The colour of bars and lines, as #RRGGBB. */
    public String fill() {
        return fill;
    }

    /** The colour of a figure printed on a bar of this colour, as #RRGGBB. */
    public String figure() {
        return figure;
    }

    /** The colour of words on white that belong to a line of this colour, as #RRGGBB. */
    public String word() {
        return word;
    }

    Color fillPaint() {
        return Color.decode(fill);
    }

    Color figurePaint() {
        return Color.decode(figure);
    }

    Color wordPaint() {
        return Color.decode(word);
    }
}
