package org.followthrough.indicator.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.indicator.IndicatorChart;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.chart.RangeChart;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.Figure;

/**
 * The control chart of an indicator on a page, with its key and its table.
 *
 * @param moment before which the figures were known
 */
public record IndicatorPicture(IndicatorCourse course, Instant moment) {

    /** Over the full width of its own page, whose heading is the finding. */
    Figure full(Charts charts) {
        return figure(charts, ChartSlot.FULL, "chart", course.indicator().name());
    }

    /** Among others, under its finding; each figure leads to its own page as it was known then. */
    public Figure half(Charts charts) {
        return figure(charts, ChartSlot.HALF, "indicator-" + course.indicator().ref(), IndicatorWords.finding(course));
    }

    private Figure figure(Charts charts, ChartSlot desk, String id, String title) {
        IndicatorChart described = new IndicatorChart(course);
        RangeChart chart = described.chart();
        return new Figure(id, title, described.described(), key(chart), charts.svg(chart, desk, id + "-desk").orElse(""),
                charts.svg(chart, ChartSlot.PHONE, id + "-phone").orElse(""), desk == ChartSlot.FULL,
                new Figure.Table(described.measured(), chart.words().rowHead(), described.heads(),
                        described.rows().stream().map(row -> row(row, desk == ChartSlot.FULL ? null : page())).toList()),
                file("csv"), chart.isEmpty() ? null : file("png"));
    }

    private static List<Figure.KeyItem> key(RangeChart chart) {
        return chart.key().stream().map(entry -> new Figure.KeyItem(entry.swatch(), entry.name())).toList();
    }

    private String file(String kind) {
        List<Step> steps = course.steps();
        return Address.of("/indicator-files/" + course.indicator().ref() + "." + kind)
                .with("from", steps.isEmpty() ? null : steps.get(0).period().inAddress())
                .with("to", steps.isEmpty() ? null : steps.get(steps.size() - 1).period().inAddress())
                .with("before", moment).toString();
    }

    private String page() {
        return KnownBefore.on(Address.of("/indicators/" + course.indicator().ref()), moment).toString();
    }

    /** @param path where the own figure, which stands first, leads; null for nowhere */
    private static Figure.Row row(IndicatorChart.Row row, String path) {
        return new Figure.Row(row.period(), IntStream.range(0, row.figures().size())
                .mapToObj(place -> new Figure.Cell(row.figures().get(place), place == 0 ? path : null)).toList());
    }
}
