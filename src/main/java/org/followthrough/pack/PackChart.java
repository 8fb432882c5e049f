package org.followthrough.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.pack.PackStatus.Colour;

/**
 * Figures of a pack and how they are drawn.
 *
 * @param number of its table in the appendix, for example "A1"
 * @param finding the title, a sentence
 * @param description what is counted, where and when; where its figures are
 * @param rowHead what the bars are, for example "Lead agency"
 * @param series the parts of each bar, the first at the axis
 * @param bars from the top or from the left
 */
public record PackChart(Kind kind, String number, String finding, String description, String rowHead,
                        List<Series> series, List<Bar> bars) {

    /** How the figures are shown. */
    public enum Kind {
        /** Bars across, of several parts. */
        ACROSS,
        /** Columns upwards, of several parts. */
        UP,
        /** One figure a bar, that grows worse downwards. */
        AGEING,
        /** Three lines over time: all actions, planned by the dates first agreed, signed off. */
        BURN_UP,
        /** A table whose cells are the deeper coloured the more they count. */
        HEAT
    }

    /** A part of each bar of a chart. */
    public record Series(String name, Colour colour) {
    }

    /** A bar of a chart, with a figure for each series. */
    public record Bar(String label, List<Integer> figures) {
        public Bar {
            figures = List.copyOf(figures);
        }

        private static Bar sum(String label, List<Bar> bars) {
            return new Bar(label, IntStream.range(0, bars.get(0).figures.size())
                    .map(i -> bars.stream().mapToInt(bar -> bar.figures.get(i)).sum())
                    .boxed().toList());
        }
    }

    /** A table of more columns does not fit on a page. */
    public static final int MOST_SERIES = 7;

    public PackChart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        if (series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("A chart has at most " + MOST_SERIES + " series");
        }
        for (Bar bar : bars) {
            if (bar.figures().size() != series.size()) {
                throw new IllegalArgumentException("The bar " + bar.label()
                        + " does not have a figure for each series");
            }
        }
    }

    /**
     * This chart with the last bars added up into one when there are more than {@code most}.
     *
     * @param others the name of the bar that stands for them
     */
    PackChart atMost(int most, String others) {
        if (bars.size() <= most) {
            return this;
        }
        List<Bar> shown = new ArrayList<>(bars.subList(0, most - 1));
        shown.add(Bar.sum(others, bars.subList(most - 1, bars.size())));
        return new PackChart(kind, number, finding, description, rowHead, series, shown);
    }

    /** What its colours mean; empty where the parts are named in the chart, and for a table. */
    public List<Series> key() {
        return kind == Kind.ACROSS || kind == Kind.UP ? series : List.of();
    }

    /** This chart under another title. */
    PackChart titled(String title) {
        return new PackChart(kind, number, title, description, rowHead, series, bars);
    }
}
