package org.followthrough.shared.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.shared.chart.BarChart.Bar;
import org.followthrough.shared.chart.LineChart.Line;
import org.followthrough.shared.chart.LineChart.Pen;
import org.followthrough.shared.chart.StackedChart.Direction;
import org.followthrough.shared.chart.StackedChart.Segment;

/** Charts with invented figures. */
final class Examples {

    private static final String[] MONTHS = {
        "Dec\n2025", "Jan\n2026", "Feb\n2026", "Mar\n2026", "Apr\n2026", "May\n2026", "Jun\n2026", "Jul\n2026",
        "Aug\n2026", "Sep\n2026", "Oct\n2026", "Nov\n2026"};

    private static final List<Segment> TIMELINESS = List.of(new Segment("Overdue", ChartColour.RED),
            new Segment("Due in 30 days", ChartColour.TEAL), new Segment("On track", ChartColour.GREEN));

    private Examples() {
    }

    static StackedChart byAgency() {
        return stackedRows(
                ChartRow.of("Police", 6, 4, 9),
                ChartRow.of("Children's social care", 3, 5, 14),
                ChartRow.of("NHS integrated care board", 2, 3, 8),
                ChartRow.of("Education and schools", 1, 4, 7),
                ChartRow.of("Probation", 1, 0, 3),
                ChartRow.of("Public health", 0, 1, 4));
    }

    static StackedChart stackedRows(ChartRow... rows) {
        return new StackedChart(new ChartWords("Police hold nearly half of the overdue actions",
                "Open actions by lead agency, 20 November 2026", "Lead agency"),
                Direction.ACROSS, TIMELINESS, List.of(rows));
    }

    static StackedChart byMonth() {
        int[][] figures = {{6, 9, 30, 10}, {5, 10, 32, 12}, {6, 11, 33, 15}, {8, 12, 35, 18}, {9, 12, 36, 22},
            {12, 14, 38, 25}, {11, 16, 40, 29}, {10, 15, 41, 33}, {14, 17, 42, 36}, {15, 16, 44, 40},
            {14, 16, 45, 46}, {13, 17, 45, 52}};
        return months(figures);
    }

    static StackedChart months(int[][] figures) {
        return new StackedChart(new ChartWords("Signed-off actions have grown every month",
                "All actions by status at each month end, December 2025 to November 2026", "Month"),
                Direction.UP,
                List.of(new Segment("Overdue", ChartColour.RED), new Segment("At risk", ChartColour.AMBER),
                        new Segment("On track", ChartColour.GREEN), new Segment("Signed off", ChartColour.BLUE)),
                IntStream.range(0, figures.length).mapToObj(i -> month(i, IntStream.of(figures[i]).boxed()
                        .toArray(Integer[]::new))).toList());
    }

    static LineChart burnUp() {
        int[] all = {38, 38, 38, 41, 41, 41, 44, 44, 44, 44, 44, 44};
        int[] planned = {0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44};
        int[] done = {0, 2, 4, 6, 9, 12, 15, 18, 22, 25, 28, 31};
        return lines(IntStream.range(0, 12).mapToObj(i -> month(i, all[i], planned[i], done[i])).toList());
    }

    static LineChart burnUpIntoTheFuture() {
        Integer[] all = {38, 41, 41, 44, 44, 44, 44, null, null, null, null, null};
        Integer[] planned = {0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44};
        Integer[] done = {0, 2, 5, 8, 12, 18, 23, null, null, null, null, null};
        return lines(IntStream.range(0, 12).mapToObj(i -> month(i, all[i], planned[i], done[i])).toList());
    }

    static LineChart lines(List<ChartRow> points) {
        return new LineChart(new ChartWords("31 of 44 actions signed off; 13 behind plan",
                "Actions added up, December 2025 to November 2026", "Month"),
                List.of(new Line("All actions", ChartColour.GREY, Pen.THIN),
                        new Line("Planned", ChartColour.GREY, Pen.DASHED),
                        new Line("Signed off", ChartColour.BLUE, Pen.THICK)), points);
    }

    static ChartRow month(int month, Integer... figures) {
        String tick = MONTHS[month % MONTHS.length];
        return new ChartRow(tick.replace('\n', ' '), tick, Arrays.asList(figures));
    }

    static BarChart ageing() {
        return ageing(5, 4, 1, 3);
    }

    static BarChart ageing(int first, int second, int third, int fourth) {
        return new BarChart(new ChartWords("3 actions are more than 90 days overdue",
                "Overdue actions by days overdue, 20 November 2026", "Days overdue"), "Actions",
                List.of(new Bar("1 to 30 days", first, ChartColour.AGE_1),
                        new Bar("31 to 60 days", second, ChartColour.AGE_2),
                        new Bar("61 to 90 days", third, ChartColour.AGE_3),
                        new Bar("Over 90 days", fourth, ChartColour.AGE_4)));
    }

    /** Two ranges, a gap, every mark, a target and another line. */
    static RangeChart range() {
        RangeChart.Range before = new RangeChart.Range(58.3, 44, 72.5);
        RangeChart.Range after = new RangeChart.Range(73.8, 65.9, 81.6);
        List<RangeChart.Point> points = new ArrayList<>();
        for (int month = 0; month < 24; month++) {
            RangeChart.Mark mark = RangeChart.Mark.values()[month % RangeChart.Mark.values().length];
            points.add(new RangeChart.Point("Month " + month, "Jan\n" + (2025 + month / 12),
                    month == 5 ? null : 55.0 + month, mark, month < 12 ? before : after));
        }
        return new RangeChart(new ChartWords("Return interviews are held sooner", "Per cent within 72 hours", "Month"),
                new RangeChart.Names("Per cent", "Average 73.8%", "Lower limit 65.9%", "Upper limit 81.6%",
                        "Target 80.0%"), points, 80.0,
                List.of(new RangeChart.Other("England", Collections.nCopies(24, 70.0))),
                Stream.of(RangeChart.Mark.values()).map(mark -> ChartKey.of(mark, mark.name())).toList());
    }

    static List<Chart> all() {
        return List.of(byAgency(), byMonth(), burnUp(), ageing(), range());
    }
}
