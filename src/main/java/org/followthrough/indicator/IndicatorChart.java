package org.followthrough.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.followthrough.indicator.IndicatorCourse.Step;
import org.followthrough.shared.chart.ChartKey;
import org.followthrough.shared.chart.ChartTable;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.RangeChart;
import org.followthrough.shared.chart.RangeChart.Mark;
import org.followthrough.shared.words.Words;

/** The control chart of an indicator: what a page, a screen of the meeting and a pack draw and print alike. */
public record IndicatorChart(IndicatorCourse course) {

    private static final Words WORDS = Words.of(IndicatorChart.class);
    /** The average and the two limits stand in the table right after the figure. */
    private static final int LAST_LIMIT = 3;

    /** One period of the table, its figures as printed; a gap says why it is one, empty where nothing is known. */
    public record Row(String period, List<String> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /** What is drawn; its title is the finding. */
    public RangeChart chart() {
        List<RangeChart.Point> points = new ArrayList<>();
        for (int place = 0; place < course.steps().size(); place++) {
            points.add(point(course.steps().get(place), course.chart().points().get(place)));
        }
        BigDecimal target = course.definition().target();
        return new RangeChart(new ChartWords(IndicatorWords.finding(course), described(),
                IndicatorWords.period(course.definition().frequency())), names(), points,
                target == null ? null : target.doubleValue(), others(), key());
    }

    /** The kinds of figure there are, as their marks tell them apart. */
    private List<ChartKey> key() {
        return course.chart().points().stream().filter(point -> point.value() != null).map(ControlChart.Point::mark)
                .sorted(Comparator.comparing(this::variation))
                .map(mark -> ChartKey.of(mark(mark), IndicatorWords.of(variation(mark)))).distinct().toList();
    }

    /** What was measured, and when. */
    public String measured() {
        List<Step> steps = course.steps();
        String unit = IndicatorWords.unit(course.definition());
        return steps.isEmpty() ? unit : WORDS.say("measured", unit, steps.get(0).period().label(),
                steps.get(steps.size() - 1).period().label());
    }

    /** What was measured, and whether its last figure is red, amber or green where the board shows that. */
    public String described() {
        return course.rag().map(rag -> WORDS.say("described", measured(), IndicatorWords.of(rag))).orElse(measured());
    }

    /** The heads of the table's columns of figures. */
    public List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(IndicatorWords.unit(course.definition()), WORDS.say("head.average"),
                WORDS.say("head.lower"), WORDS.say("head.upper")));
        if (course.definition().target() != null) {
            heads.add(WORDS.say("head.target"));
        }
        others().forEach(other -> heads.add(other.name()));
        return heads;
    }

    /** The figures of the chart as printed, a row for each period. */
    public List<Row> rows() {
        ChartTable table = chart().table();
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < table.rows().size(); place++) {
            ChartTable.Row row = table.rows().get(place);
            List<String> figures = new ArrayList<>();
            for (int column = 0; column < row.figures().size(); column++) {
                figures.add(printed(course.steps().get(place), column, row.figures().get(column)));
            }
            rows.add(new Row(row.head(), figures));
        }
        return rows;
    }

    private String printed(Step step, int column, Number figure) {
        if (figure == null) {
            return column == 0 && step.isGap() ? IndicatorWords.of(step.own().figures().gap()) : "";
        }
        Measure measure = course.definition().measure();
        return column == 0 || column > LAST_LIMIT ? measure.print(BigDecimal.valueOf(figure.doubleValue()))
                : measure.printLimit(figure.doubleValue());
    }

    private RangeChart.Names names() {
        Measure measure = course.definition().measure();
        ControlChart.Limits last = course.limits();
        BigDecimal target = course.definition().target();
        return new RangeChart.Names(IndicatorWords.unit(course.definition()),
                WORDS.say("average", last == null ? "" : measure.printLimit(last.mean())),
                WORDS.say("lower", last == null ? "" : measure.printLimit(measure.lower(last))),
                WORDS.say("upper", last == null ? "" : measure.printLimit(measure.upper(last))),
                WORDS.say("target", measure.print(target)));
    }

    private RangeChart.Point point(Step step, ControlChart.Point point) {
        Measure measure = course.definition().measure();
        return new RangeChart.Point(step.period().shortLabel(), step.period().tick(), point.value(),
                mark(point.mark()), point.limits() == null ? null : new RangeChart.Range(point.limits().mean(),
                measure.lower(point.limits()), measure.upper(point.limits())));
    }

    private Mark mark(ControlChart.Mark mark) {
        return switch (variation(mark)) {
            case USUAL -> Mark.USUAL;
            case IMPROVING -> Mark.IMPROVING;
            case GETTING_WORSE -> mark.high() ? Mark.CONCERN_HIGH : Mark.CONCERN_LOW;
            case UNUSUALLY_HIGH, UNUSUALLY_LOW -> Mark.NOTABLE;
        };
    }

    private Variation variation(ControlChart.Mark mark) {
        return Variation.of(mark, course.definition().polarity());
    }

    private List<RangeChart.Other> others() {
        List<RangeChart.Other> others = new ArrayList<>();
        addOther(others, Series.ENGLAND, Step::england);
        addOther(others, Series.NEIGHBOURS, Step::neighbours);
        return others;
    }

    private void addOther(List<RangeChart.Other> others, Series series, Function<Step, BigDecimal> figures) {
        if (course.steps().stream().anyMatch(step -> figures.apply(step) != null)) {
            others.add(new RangeChart.Other(IndicatorWords.of(series), course.steps().stream().map(figures)
                    .map(figure -> figure == null ? null : figure.doubleValue()).toList()));
        }
    }
}
