package org.followthrough.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.indicator.ControlChart;
import org.followthrough.indicator.Definition;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Series;
import org.followthrough.indicator.Variation;
import org.followthrough.shared.chart.ChartSlot;
import org.followthrough.shared.chart.ChartTable;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.chart.RangeChart.Mark;
import org.followthrough.shared.chart.RangeChart;
import org.followthrough.shared.web.part.Figure;
import org.followthrough.shared.words.Words;

/** The control chart of an indicator, drawn, and with its figures as a table. */
record IndicatorPicture(IndicatorCourse course) {

    private static final Words WORDS = Words.of(IndicatorPicture.class);

    RangeChart chart() {
        Definition definition = course.definition();
        Measure measure = definition.measure();
        ControlChart.Limits last = course.limits();
        String target = definition.target() == null ? "" : WORDS.say("target", measure.print(definition.target()));
        RangeChart.Names names = new RangeChart.Names(IndicatorWords.unit(definition),
                last == null ? WORDS.say("average", "") : WORDS.say("average", measure.printLimit(last.mean())),
                last == null ? WORDS.say("lower", "") : WORDS.say("lower", measure.printLimit(measure.lower(last))),
                last == null ? WORDS.say("upper", "") : WORDS.say("upper", measure.printLimit(measure.upper(last))),
                target);
        List<RangeChart.Point> points = new ArrayList<>();
        for (int place = 0; place < course.steps().size(); place++) {
            points.add(point(course.steps().get(place), course.chart().points().get(place)));
        }
        return new RangeChart(new ChartWords(IndicatorWords.finding(course), measured(),
                IndicatorWords.period(definition.frequency())), names, points,
                definition.target() == null ? null : definition.target().doubleValue(), others());
    }

    /** What was measured, and when. */
    private String measured() {
        List<Step> steps = course.steps();
        String unit = IndicatorWords.unit(course.definition());
        return steps.isEmpty() ? unit : WORDS.say("measured", unit, steps.get(0).period().label(),
                steps.get(steps.size() - 1).period().label());
    }

    private RangeChart.Point point(Step step, ControlChart.Point point) {
        Measure measure = course.definition().measure();
        return new RangeChart.Point(step.period().shortLabel(), step.period().tick(), point.value(),
                mark(point.mark()), point.limits() == null ? null : new RangeChart.Range(point.limits().mean(),
                measure.lower(point.limits()), measure.upper(point.limits())));
    }

    private Mark mark(ControlChart.Mark mark) {
        return switch (Variation.of(mark, course.definition().polarity())) {
            case USUAL -> Mark.USUAL;
            case IMPROVING -> Mark.IMPROVING;
            case GETTING_WORSE -> mark.high() ? Mark.CONCERN_HIGH : Mark.CONCERN_LOW;
            case UNUSUALLY_HIGH, UNUSUALLY_LOW -> Mark.NOTABLE;
        };
    }

    private List<RangeChart.Other> others() {
        List<RangeChart.Other> others = new ArrayList<>();
        addOther(others, IndicatorWords.of(Series.ENGLAND), Step::england);
        addOther(others, IndicatorWords.of(Series.NEIGHBOURS), Step::neighbours);
        return others;
    }

    private void addOther(List<RangeChart.Other> others, String name, Function<Step, BigDecimal> figures) {
        if (course.steps().stream().anyMatch(step -> figures.apply(step) != null)) {
            others.add(new RangeChart.Other(name, course.steps().stream().map(figures)
                    .map(figure -> figure == null ? null : figure.doubleValue()).toList()));
        }
    }

    /** The picture as a page shows it, drawn for a desk and for a phone. */
    Figure figure(Charts charts, String csvPath) {
        RangeChart chart = chart();
        ChartTable table = chart.table();
        return new Figure("chart", course.indicator().name(), measured(), chart.isEmpty() ? List.of() : key(),
                charts.svg(chart, ChartSlot.FULL, "chart-desk").orElse(""),
                charts.svg(chart, ChartSlot.PHONE, "chart-phone").orElse(""), true,
                new Figure.Table(measured(), table.rowHead(), heads(), rows(table)), csvPath);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(IndicatorWords.unit(course.definition()), WORDS.say("head.average"),
                WORDS.say("head.lower"), WORDS.say("head.upper")));
        if (course.definition().target() != null) {
            heads.add(WORDS.say("head.target"));
        }
        others().forEach(other -> heads.add(other.name()));
        return heads;
    }

    private List<Figure.Row> rows(ChartTable table) {
        Measure measure = course.definition().measure();
        List<Figure.Row> rows = new ArrayList<>();
        for (int place = 0; place < table.rows().size(); place++) {
            Step step = course.steps().get(place);
            List<Figure.Cell> cells = new ArrayList<>();
            for (int column = 0; column < table.columnHeads().size(); column++) {
                Number figure = table.rows().get(place).figures().get(column);
                String gap = column == 0 && step.isGap() ? IndicatorWords.of(step.own().figures().gap()) : "";
                String printed = figure == null ? gap : column == 0 || column > 3
                        ? measure.print(BigDecimal.valueOf(figure.doubleValue()))
                        : measure.printLimit(figure.doubleValue());
                cells.add(new Figure.Cell(printed, null));
            }
            rows.add(new Figure.Row(table.rows().get(place).head(), cells));
        }
        return rows;
    }

    private List<Figure.KeyItem> key() {
        return course.chart().points().stream().filter(point -> point.value() != null)
                .map(point -> Variation.of(point.mark(), course.definition().polarity())).distinct().sorted()
                .map(variation -> new Figure.KeyItem(VariationTag.kind(variation), IndicatorWords.of(variation)))
                .toList();
    }
}
