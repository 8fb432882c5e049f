package org.followthrough.shared.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chooses which moments are named under an axis. */
final class ColumnLabels {

    private ColumnLabels() {
    }

    /**
     * The lines under each moment. Names that would run into each other are left out evenly, the last one always
     * stays. A second line (the year) is printed only where it differs from the one before it; where two would run
     * into each other the later one stays.
     *
     * @param pitch from one moment to the next, in pixels
     * @return for each row its lines, empty where the row is not named
     */
    static List<List<String>> of(List<ChartRow> rows, double pitch, Type type) {
        List<String[]> ticks = rows.stream().map(row -> row.tick().split("\n", 2)).toList();
        double widest = ticks.stream().mapToDouble(tick -> type.width(tick[0])).max().orElse(0);
        double gap = type.size() / 3.0;
        int step = (int) Math.max(1, Math.ceil((widest + gap) / pitch));
        List<List<String>> labels = new ArrayList<>(Collections.nCopies(ticks.size(), List.of()));
        String printed = "";
        int printedAt = (ticks.size() - 1) % step;
        for (int row = printedAt; row < ticks.size(); row += step) {
            String[] tick = ticks.get(row);
            String second = tick.length > 1 ? tick[1] : "";
            labels.set(row, List.of(tick[0]));
            if (!second.isEmpty() && !second.equals(printed)) {
                if ((row - printedAt) * pitch < type.width(second) + 2 * gap) {
                    labels.set(printedAt, List.of(ticks.get(printedAt)[0]));
                }
                labels.set(row, List.of(tick[0], second));
                printed = second;
                printedAt = row;
            }
        }
        return labels;
    }

    /** Height in pixels the labels need, with the gap above them. */
    static double height(List<List<String>> labels, Type type) {
        return labels.stream().mapToInt(List::size).max().orElse(0) * type.lineHeight() + type.size() * 0.6;
    }
}
