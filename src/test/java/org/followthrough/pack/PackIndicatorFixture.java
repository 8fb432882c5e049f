package org.followthrough.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.pack.PackContent.IndicatorSection;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.RangeChart;
import org.followthrough.shared.chart.RangeChart.Mark;

/** Invented indicators as a pack says them. */
final class PackIndicatorFixture {

    private static final int PERIODS = 14;
    private static final int GAP = 5;

    private PackIndicatorFixture() {
    }

    /** So many, the last one without a figure. */
    static IndicatorSection watched(int count) {
        return count == 0 ? IndicatorSection.NONE : new IndicatorSection("Indicators",
                "A blue square is a figure that gets better, an orange triangle one that gets worse.",
                IntStream.rangeClosed(1, count).mapToObj(i -> indicator("B" + i, i == count ? 0 : PERIODS)).toList());
    }

    private static PackIndicator indicator(String number, int periods) {
        String finding = periods == 0 ? "Return interviews: nothing has been returned yet"
                : "Repeat missing episodes: above average for 8 months in a row, 41.5 in March 2027";
        List<RangeChart.Point> points = new ArrayList<>();
        List<PackIndicator.Row> rows = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            Double value = i == GAP ? null : 20.0 + i * 1.5;
            points.add(new RangeChart.Point("Month " + i, "M" + i, value, i > 10 ? Mark.CONCERN_HIGH : Mark.USUAL,
                    new RangeChart.Range(28.4, 17.3, 39.5)));
            rows.add(new PackIndicator.Row("Month " + i,
                    List.of(value == null ? "Suppressed" : "%.1f".formatted(value), "28.4", "17.3", "39.5", "25")));
        }
        return new PackIndicator(number, finding, "Episodes, February 2026 to March 2027. Figures: table " + number + ".",
                "The usual range is 17.3 to 39.5, the average 28.4.",
                new RangeChart(new ChartWords(finding, "Episodes", "Month"), new RangeChart.Names("Episodes",
                        "Average 28.4", "Lower limit 17.3", "Upper limit 39.5", "Target 25"), points, 25.0, List.of(),
                List.of()),
                List.of("Episodes", "Average", "Lower limit", "Upper limit", "Target"), rows);
    }
}
