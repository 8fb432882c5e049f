package org.followthrough.shared.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The key of a chart in lines: each shape with its name, as many beside one another as there is room for. */
final class KeyLines {

    private static final double LINE = 1.5;

    /** An entry where it stands; x and y are those of its shape. */
    private record Placed(ChartKey entry, double x, double y) {
    }

    private final List<Placed> placed = new ArrayList<>();
    private final ChartSlot slot;
    private final Type type;
    private final double height;

    KeyLines(List<ChartKey> key, ChartSlot slot, Type type) {
        this.slot = slot;
        this.type = type;
        double line = slot.em(14) * LINE;
        double x = 0;
        double y = 0;
        for (ChartKey entry : key) {
            double width = nameOffset() + type.width(entry.name());
            if (x > 0 && x + width > slot.width()) {
                x = 0;
                y += line;
            }
            placed.add(new Placed(entry, x, y));
            x += width + slot.em(20);
        }
        height = key.isEmpty() ? 0 : y + line;
    }

    private double nameOffset() {
        return slot.em(20);
    }

    /** In pixels; nought without a key. */
    double height() {
        return height;
    }

    void paint(Graphics2D graphics) {
        graphics.setFont(type.regular());
        for (Placed one : placed) {
            Graphics2D there = (Graphics2D) graphics.create();
            there.translate(one.x(), one.y());
            there.scale(slot.em(1), slot.em(1));
            there.setPaint(one.entry().colour().fillPaint());
            there.fill(one.entry().shape());
            there.dispose();
            graphics.setPaint(Color.BLACK);
            graphics.drawString(one.entry().name(), (float) (one.x() + nameOffset()),
                    (float) (one.y() + slot.em(12)));
        }
    }
}
