package org.followthrough.shared.chart;

import java.util.List;

/**
 * How horizontal bars share a slot: the names on the left, broken into lines, all rows of one height.
 *
 * @param labels the lines of each row's name
 * @param labelWidth width of the column of names with the gap to the bars, in pixels
 * @param pitch from one bar to the next, in pixels
 * @param thickness of a bar, in pixels
 */
record RowLayout(List<List<String>> labels, double labelWidth, double pitch, double thickness) {

    private static final double LARGEST_SHARE = 0.38;
    private static final int MOST_LINES = 3;

    /** @param filled the height the rows fill where they grow */
    static RowLayout of(List<ChartRow> rows, ChartSlot slot, Type type, double filled) {
        double room = slot.width() * LARGEST_SHARE;
        List<List<String>> labels = rows.stream()
                .map(row -> Lines.fit(row.tick(), room, MOST_LINES, type::width)).toList();
        double widest = labels.stream().flatMap(List::stream).mapToDouble(type::width).max().orElse(0);
        int mostLines = labels.stream().mapToInt(List::size).max().orElse(1);
        double thickness = slot.em(26);
        double pitch = Math.max(thickness + slot.em(12), mostLines * type.lineHeight() + slot.em(10));
        double grown = Math.max(1, slot.isFilled() ? filled / (pitch * Math.max(1, rows.size())) : 1);
        return new RowLayout(labels, Math.ceil(widest + slot.em(12)), Math.ceil(pitch * grown), thickness * grown);
    }

    double height() {
        return pitch * labels.size();
    }

    RowAxis axis(Type type) {
        RowAxis axis = new RowAxis(labels, type);
        axis.setGap((pitch - thickness) / height());
        return axis;
    }
}
