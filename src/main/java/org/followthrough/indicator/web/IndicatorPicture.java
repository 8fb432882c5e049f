package org.followthrough.indicator.web;

import java.util.List;
import org.followthrough.indicator.IndicatorChart;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Variation;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.chart.RangeChart;
import org.followthrough.shared.web.part.Figure;

/** The control chart of an indicator on a page, with its key and its table. */
record IndicatorPicture(IndicatorCourse course) {

    /** Drawn for a desk and for a phone. */
    Figure figure(Charts charts, String csvPath) {
        IndicatorChart described = new IndicatorChart(course);
        RangeChart chart = described.chart();
        return new Figure("chart", course.indicator().name(), described.measured(),
                chart.isEmpty() ? List.of() : key(),
                charts.svg(chart, ChartSlot.FULL, "chart-desk").orElse(""),
                charts.svg(chart, ChartSlot.PHONE, "chart-phone").orElse(""), true,
                new Figure.Table(described.measured(), chart.words().rowHead(), described.heads(),
                        described.rows().stream().map(IndicatorPicture::row).toList()), csvPath);
    }

    private static Figure.Row row(IndicatorChart.Row row) {
        return new Figure.Row(row.period(),
                row.figures().stream().map(figure -> new Figure.Cell(figure, null)).toList());
    }

    private List<Figure.KeyItem> key() {
        return course.chart().points().stream().filter(point -> point.value() != null)
                .map(point -> Variation.of(point.mark(), course.definition().polarity())).distinct().sorted()
                .map(variation -> new Figure.KeyItem(VariationTag.kind(variation), IndicatorWords.of(variation)))
                .toList();
    }
}
