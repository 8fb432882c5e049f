package org.followthrough.shared.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** A chart that stands alone, as on a slide: its finding, what was measured and its key above it. */
record SlideDrawing(List<String> finding, List<String> measure, KeyLines key, ChartDrawing picture, ChartSlot slot)
        implements ChartDrawing {

    private static final double MARGIN = 20;
    private static final int MOST_LINES = 3;

    static SlideDrawing of(Chart chart, ChartDrawing picture, ChartSlot slot) {
        Type type = new Type(slot.textSize());
        Type large = large(slot);
        return new SlideDrawing(Lines.fit(chart.words().title(), slot.width(), MOST_LINES, large::boldWidth),
                Lines.fit(chart.words().description(), slot.width(), MOST_LINES, type::width),
                new KeyLines(chart.key(), slot, type), picture, slot);
    }

    private static Type large(ChartSlot slot) {
        return new Type((int) slot.em(20));
    }

    @Override
    public double width() {
        return picture.width() + 2 * margin();
    }

    @Override
    public double height() {
        return words() + key.height() + picture.height() + 2 * margin();
    }

    private double margin() {
        return slot.em(MARGIN);
    }

    /** Height of finding and measure with the air under them. */
    private double words() {
        return finding.size() * large(slot).lineHeight() + measure.size() * new Type(slot.textSize()).lineHeight()
                + slot.em(14);
    }

    @Override
    public void paint(Graphics2D graphics) {
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.translate(margin(), margin());
        inside.setPaint(Color.BLACK);
        Type type = new Type(slot.textSize());
        inside.setFont(large(slot).bold());
        double y = paint(inside, finding, large(slot), 0);
        inside.setFont(type.regular());
        paint(inside, measure, type, y);
        inside.translate(0, words());
        key.paint(inside);
        inside.translate(0, key.height());
        picture.paint(inside);
        inside.dispose();
    }

    /** The lines from there on; where they end. */
    private static double paint(Graphics2D graphics, List<String> lines, Type type, double from) {
        double y = from;
        for (String line : lines) {
            graphics.drawString(line, 0, (float) (y + type.ascent()));
            y += type.lineHeight();
        }
        return y;
    }
}
