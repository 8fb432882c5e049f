package org.followthrough.shared.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The names of a range's lines on the right of the plot, at the height where each line ends, moved apart where they
 * would cover each other.
 *
 * @param width of the column of names with the gap before it, in pixels
 */
record RangeNames(List<Name> names, double width, ChartSlot slot, Type type) {

    private static final double LARGEST_SHARE = 0.3;
    private static final List<ChartColour> OTHERS = List.of(ChartColour.GREEN, ChartColour.LIGHT_BLUE);

    /** A line's name in lines of words, and where it ends. */
    private record Name(List<String> words, double figure, Color colour) {
    }

    static RangeNames of(RangeChart chart, ChartSlot slot, Type type) {
        List<Name> names = new ArrayList<>();
        double room = slot.width() * LARGEST_SHARE;
        RangeChart.Range range = chart.points().isEmpty() ? null
                : chart.points().get(chart.points().size() - 1).range();
        if (range != null) {
            names.add(name(chart.names().upper(), range.upper(), ChartColour.USUAL.wordPaint(), room, type));
            names.add(name(chart.names().average(), range.average(), Color.BLACK, room, type));
            names.add(name(chart.names().lower(), range.lower(), ChartColour.USUAL.wordPaint(), room, type));
        }
        if (chart.target() != null) {
            names.add(name(chart.names().target(), chart.target(), ChartColour.RED.wordPaint(), room, type));
        }
        for (int i = 0; i < chart.others().size(); i++) {
            RangeChart.Other other = chart.others().get(i);
            Color colour = colour(i).wordPaint();
            other.values().stream().filter(Objects::nonNull).reduce((before, last) -> last)
                    .ifPresent(last -> names.add(name(other.name(), last, colour, room, type)));
        }
        double widest = names.stream().flatMap(name -> name.words().stream()).mapToDouble(type::width).max().orElse(0);
        return new RangeNames(names, Math.ceil(widest + slot.em(8)), slot, type);
    }

    /** The colour of the other line in this place. */
    static ChartColour colour(int other) {
        return OTHERS.get(other % OTHERS.size());
    }

    private static Name name(String words, double figure, Color colour, double room, Type type) {
        return new Name(Lines.fit(words, room, 2, type::width), figure, colour);
    }

    void paint(Graphics2D graphics, RangeDrawing.Place place) {
        double[] ends = names.stream().mapToDouble(name -> place.y(name.figure())).toArray();
        double[] heights = names.stream().mapToDouble(name -> name.words().size() * type.lineHeight()).toArray();
        double[] middles = Spread.apart(ends, heights, 0, place.area().getMaxY() + type.lineHeight() / 2);
        graphics.setFont(type.regular());
        IntStream.range(0, names.size()).forEach(i -> {
            double baseline = middles[i] - heights[i] / 2 + type.ascent();
            graphics.setPaint(names.get(i).colour());
            for (String line : names.get(i).words()) {
                graphics.drawString(line, (float) (place.area().getMaxX() + slot.em(8)), (float) baseline);
                baseline += type.lineHeight();
            }
        });
    }
}
