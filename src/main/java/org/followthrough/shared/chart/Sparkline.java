package org.followthrough.shared.chart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A small line without words in a row of a table; what it shows is said beside it. */
public final class Sparkline {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 28;
    private static final int MARGIN = 4;

    private Sparkline() {
    }

    /** The line as an svg element that is not read out; empty without any figure. Null stands for a gap. */
    public static String svg(List<Double> figures) {
        double least = figures.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).min().orElse(0);
        double most = figures.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).max().orElse(0);
        StringBuilder path = new StringBuilder();
        String end = "";
        boolean penDown = false;
        for (int place = 0; place < figures.size(); place++) {
            Double figure = figures.get(place);
            if (figure != null) {
                double x = MARGIN + place * (WIDTH - 2.0 * MARGIN) / Math.max(1, figures.size() - 1);
                double share = most == least ? 0.5 : (figure - least) / (most - least);
                String at = String.format(Locale.ROOT, "%.1f %.1f", x, HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
                path.append(penDown ? "L" : "M").append(at);
                end = at;
            }
            penDown = figure != null;
        }
        if (end.isEmpty()) {
            return "";
        }
        String[] dot = end.split(" ");
        return "<svg class=\"app-sparkline\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH
                + "\" height=\"" + HEIGHT + "\" aria-hidden=\"true\" focusable=\"false\"><path d=\"" + path
                + "\" fill=\"none\" stroke=\"#6B7780\" stroke-width=\"2\"/><circle cx=\"" + dot[0] + "\" cy=\"" + dot[1]
                + "\" r=\"3\" fill=\"#12436D\"/></svg>";
    }
}
