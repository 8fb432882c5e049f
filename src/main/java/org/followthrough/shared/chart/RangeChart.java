package org.followthrough.shared.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A figure over time with the range it usually lies in, and marks on those that are unusual. Its axis begins at zero
 * only where the figures come near it.
 *
 * @param names of what is drawn
 * @param points the moments from left to right, evenly spaced
 * @param target null for none
 * @param others figures to compare with, at most two
 * @param key of the marks there are
 */
public record RangeChart(ChartWords words, Names names, List<Point> points, Double target, List<Other> others,
                         List<ChartKey> key) implements Chart {

    /** How a figure is marked: each mark has a colour and a shape of its own. */
    public enum Mark { USUAL, IMPROVING, CONCERN_HIGH, CONCERN_LOW, NOTABLE }

    /** What the lines are called. */
    public record Names(String value, String average, String lower, String upper, String target) {
    }

    /**
     * One moment.
     *
     * @param tick the name as written along the axis; a line break starts a second line
     * @param value null for a gap
     * @param range null where it is not known; a new range begins where it is another than that before
     */
    public record Point(String name, String tick, Double value, Mark mark, Range range) {
    }

    /** What is usual. */
    public record Range(double average, double lower, double upper) {
    }

    /**
     * Another line, drawn thin.
     *
     * @param values one for each point; null where there is none
     */
    public record Other(String name, List<Double> values) {
        public Other {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public RangeChart {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(names, "names");
        points = List.copyOf(points);
        others = List.copyOf(others);
        key = List.copyOf(key);
    }

    @Override
    public boolean isEmpty() {
        return points.stream().allMatch(point -> point.value() == null);
    }

    @Override
    public ChartTable table() {
        List<String> heads = new ArrayList<>(List.of(names.value(), names.average(), names.lower(), names.upper()));
        if (target != null) {
            heads.add(names.target());
        }
        others.forEach(other -> heads.add(other.name()));
        List<ChartTable.Row> rows = new ArrayList<>();
        for (int place = 0; place < points.size(); place++) {
            rows.add(row(place));
        }
        return new ChartTable(words.title(), words.rowHead(), heads, rows);
    }

    private ChartTable.Row row(int place) {
        Point point = points.get(place);
        Range range = point.range();
        List<Number> figures = new ArrayList<>();
        figures.add(point.value());
        figures.add(range == null ? null : range.average());
        figures.add(range == null ? null : range.lower());
        figures.add(range == null ? null : range.upper());
        if (target != null) {
            figures.add(target);
        }
        others.forEach(other -> figures.add(other.values().get(place)));
        return new ChartTable.Row(point.name(), figures);
    }

    /** Every figure that is drawn. */
    Stream<Double> drawn() {
        Stream<Double> ranges = points.stream().map(Point::range).filter(Objects::nonNull)
                .flatMap(range -> Stream.of(range.lower(), range.upper()));
        Stream<Double> values = points.stream().map(Point::value);
        Stream<Double> compared = others.stream().flatMap(other -> other.values().stream());
        return Stream.of(ranges, values, compared, Stream.of(target == null ? List.<Double>of() : List.of(target))
                .flatMap(List::stream)).flatMap(all -> all).filter(Objects::nonNull);
    }
}
