package org.followthrough.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An individuals and moving range chart (XmR): tells which figures are unusual and which only vary as they always do.
 * The method is that of NHS England's Making Data Count, without screening of the moving ranges.
 *
 * @param points one for each period, oldest first
 */
public record ControlChart(List<Point> points) {

    /** Fewer figures than this give limits that may still move much: they are called provisional. */
    public static final int SETTLED = 12;

    public ControlChart {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param value null for a gap
     * @param limits those of its section; null while two figures in a row are missing there
     * @param mark null when the figure is usual, or there is none
     */
    public record Point(Double value, Limits limits, Mark mark) {

        private boolean leadsTo(Point next, Mark last) {
            if (value == null || limits != next.limits()) {
                return false;
            }
            double from = last.signal() == Signal.TREND ? next.value() : limits.mean();
            return last.signal() == Signal.TREND == last.high() ? value < from : value > from;
        }
    }

    /**
     * What is usual.
     *
     * @param mean of the figures
     * @param lower the lower limit, which may lie below zero
     * @param count figures it is worked out from
     */
    public record Limits(double mean, double lower, double upper, int count) {

        private static final double LIMIT = 2.66;

        static Limits of(double mean, double meanRange, int count) {
            return new Limits(mean, mean - LIMIT * meanRange, mean + LIMIT * meanRange, count);
        }

        /** Whether there are too few figures to rely on. */
        public boolean isProvisional() {
            return count < SETTLED;
        }
    }

    /**
     * Why a figure is unusual.
     *
     * @param high whether it is above the average, or rising
     */
    public record Mark(Signal signal, boolean high) {
    }

    /**
     * Works out limits and marks.
     *
     * @param values one for each period, oldest first; null for a gap, which also ends every run
     * @param rebases the places where the calculation starts anew
     */
    public static ControlChart of(List<Double> values, Set<Integer> rebases) {
        List<Point> points = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= values.size(); to++) {
            if (to == values.size() || rebases.contains(to)) {
                points.addAll(new Section(values.subList(from, to)).points());
                from = to;
            }
        }
        return new ControlChart(points);
    }

    /** The place of the last figure; -1 when there is none. */
    public int last() {
        for (int place = points.size() - 1; place >= 0; place--) {
            if (points.get(place).value() != null) {
                return place;
            }
        }
        return -1;
    }

    /**
     * How many figures in a row up to the last one lie on its side of the average, or rise or fall to it as its mark
     * says; those marked for another reason too. 0 when it has no mark.
     */
    public int run() {
        int first = last();
        Mark mark = first < 0 ? null : points.get(first).mark();
        if (mark == null) {
            return 0;
        }
        while (first > 0 && points.get(first - 1).leadsTo(points.get(first), mark)) {
            first--;
        }
        return last() - first + 1;
    }

    /** The periods between two rebases. */
    private static final class Section {

        private static final int RUN = 7;
        private static final double NEAR = 2.0 / 3;

        private final List<Double> values;
        private final Limits limits;
        private final Mark[] marks;
        private final double hair;

        Section(List<Double> values) {
            this.values = values;
            this.limits = limits(values);
            this.marks = new Mark[values.size()];
            // A mean of equal decimals may miss them by a rounding error.
            this.hair = limits == null ? 0 : 1e-9 * Math.max(1, Math.abs(limits.mean()));
        }

        List<Point> points() {
            if (limits != null) {
                outside();
                trends();
                nearLimits();
                runs();
            }
            List<Point> points = new ArrayList<>();
            for (int place = 0; place < values.size(); place++) {
                points.add(new Point(values.get(place), limits, marks[place]));
            }
            return points;
        }

        private static Limits limits(List<Double> values) {
            double sum = 0;
            double ranges = 0;
            int count = 0;
            int steps = 0;
            for (int place = 0; place < values.size(); place++) {
                Double value = values.get(place);
                Double before = place == 0 ? null : values.get(place - 1);
                if (value != null) {
                    sum += value;
                    count++;
                }
                if (value != null && before != null) {
                    ranges += Math.abs(value - before);
                    steps++;
                }
            }
            return steps == 0 ? null : Limits.of(sum / count, ranges / steps, count);
        }

        private void outside() {
            for (int place = 0; place < values.size(); place++) {
                Double value = values.get(place);
                if (value != null && isOutside(value)) {
                    mark(place, Signal.OUTSIDE, value > limits.mean());
                }
            }
        }

        private void trends() {
            for (int end = RUN - 1; end < values.size(); end++) {
                List<Double> seven = values.subList(end - RUN + 1, end + 1);
                if (isSteady(seven, 1) || isSteady(seven, -1)) {
                    markAll(end, Signal.TREND, isSteady(seven, 1));
                }
            }
        }

        private void nearLimits() {
            for (int end = 2; end < values.size(); end++) {
                List<Double> three = values.subList(end - 2, end + 1);
                int side = side(three.get(0));
                boolean oneSide = side != 0 && three.stream().allMatch(value -> side(value) == side);
                if (oneSide && three.stream().filter(this::isNearLimit).count() >= 2) {
                    for (int place = end - 2; place <= end; place++) {
                        if (isNearLimit(values.get(place))) {
                            mark(place, Signal.NEAR_LIMIT, side > 0);
                        }
                    }
                }
            }
        }

        private void runs() {
            for (int end = RUN - 1; end < values.size(); end++) {
                int side = side(values.get(end));
                if (side != 0 && values.subList(end - RUN + 1, end + 1).stream()
                        .allMatch(value -> side(value) == side)) {
                    markAll(end, Signal.RUN, side > 0);
                }
            }
        }

        private static boolean isSteady(List<Double> seven, int direction) {
            for (int place = 0; place < seven.size(); place++) {
                if (seven.get(place) == null
                        || place > 0 && Double.compare(seven.get(place), seven.get(place - 1)) != direction) {
                    return false;
                }
            }
            return true;
        }

        private boolean isOutside(double value) {
            return value > limits.upper() + hair || value < limits.lower() - hair;
        }

        private boolean isNearLimit(double value) {
            return !isOutside(value)
                    && Math.abs(value - limits.mean()) > (limits.upper() - limits.mean()) * NEAR + hair;
        }

        /** 1 above the average, -1 below it, 0 on it or for a gap. */
        private int side(Double value) {
            return value == null || Math.abs(value - limits.mean()) <= hair ? 0 : value > limits.mean() ? 1 : -1;
        }

        private void markAll(int end, Signal signal, boolean high) {
            for (int place = end - RUN + 1; place <= end; place++) {
                mark(place, signal, high);
            }
        }

        private void mark(int place, Signal signal, boolean high) {
            if (marks[place] == null) {
                marks[place] = new Mark(signal, high);
            }
        }
    }
}
