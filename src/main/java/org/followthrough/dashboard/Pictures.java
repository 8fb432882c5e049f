package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.AgencyLoad;
import org.followthrough.plan.Figures.MonthEnd;
import org.followthrough.plan.Lateness;
import org.followthrough.plan.PlanCourse;
import org.followthrough.plan.Position;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.StatusBand;
import org.followthrough.plan.Timeliness;
import org.followthrough.shared.chart.BarChart;
import org.followthrough.shared.chart.ChartColour;
import org.followthrough.shared.chart.ChartRow;
import org.followthrough.shared.chart.ChartWords;
import org.followthrough.shared.chart.LineChart;
import org.followthrough.shared.chart.StackedChart;
import org.followthrough.shared.time.London;

/** Makes pictures out of figures: what each part is called, how it is coloured, and which rows stand behind it. */
final class Pictures {

    private static final Map<StatusBand, ChartColour> BANDS = new EnumMap<>(Map.of(
            StatusBand.OVERDUE, ChartColour.RED,
            StatusBand.AT_RISK, ChartColour.AMBER,
            StatusBand.ON_TRACK, ChartColour.GREEN,
            StatusBand.NOT_STARTED, ChartColour.GREY,
            StatusBand.WAITING, ChartColour.LIGHT_BLUE,
            StatusBand.SIGNED_OFF, ChartColour.BLUE));
    private static final Map<Timeliness, ChartColour> TIMELINESS = new EnumMap<>(Map.of(
            Timeliness.OVERDUE, ChartColour.RED,
            Timeliness.DUE_SOON, ChartColour.TEAL,
            Timeliness.LATER, ChartColour.GREY,
            Timeliness.NO_DATE, ChartColour.DARK_GREY));
    private static final Map<Lateness, ChartColour> AGES = new EnumMap<>(Map.of(
            Lateness.UP_TO_30, ChartColour.AGE_1, Lateness.UP_TO_60, ChartColour.AGE_2,
            Lateness.UP_TO_90, ChartColour.AGE_3, Lateness.OVER_90, ChartColour.AGE_4));

    private final Names names;
    private final Rows all;
    private final LocalDate asAt;
    private final String scope;

    /**
     * @param all the actions the dashboard counts, on its day
     * @param scope what it is narrowed to, in words; empty when it is not
     */
    Pictures(Names names, Rows all, String scope) {
        this.names = names;
        this.all = all;
        this.asAt = all.asAt();
        this.scope = scope;
    }

    /** Open actions by lead agency, overdue at the axis. */
    Picture byAgency(List<AgencyLoad> loads) {
        List<Counted.Row> rows = loads.stream().map(this::load).toList();
        ChartWords words = words(Findings.byAgency(loads, names::agency), "picture.agency", London.longDate(asAt));
        return stacked("by-agency", words, StackedChart.Direction.ACROSS, TIMELINESS, ActionWords::name, rows);
    }

    private Counted.Row load(AgencyLoad load) {
        String name = names.agency(load.agencyId());
        Rows held = all.agency(load.agencyId());
        return new Counted.Row(name, name, List.of(
                counted(load.overdue(), held, Timeliness.OVERDUE), counted(load.dueSoon(), held, Timeliness.DUE_SOON),
                counted(load.later(), held, Timeliness.LATER), counted(load.withoutDate(), held, Timeliness.NO_DATE)));
    }

    private static Counted counted(int number, Rows held, Timeliness timeliness) {
        return new Counted(number, held == null ? null : held.timeliness(Set.of(timeliness)));
    }

    /** The status of all actions at each month end of a year. */
    Picture trend(List<MonthEnd> year) {
        Trend trend = new Trend(year);
        String finding = trend.canTell()
                ? WORDS.say("trend.both", trend.signedOff().sentence(), trend.overdue().sentence())
                : WORDS.say("trend.tooShort");
        ChartWords words = new ChartWords(finding, between(year.get(0).day(), "picture.trend.measure"),
                WORDS.say("picture.trend.row"));
        return stacked("status", words, StackedChart.Direction.UP, BANDS, band -> WORDS.say("band." + band),
                year.stream().map(this::monthEnd).toList());
    }

    private Counted.Row monthEnd(MonthEnd end) {
        return row(end.day(), Arrays.stream(StatusBand.values())
                .map(band -> new Counted(end.counts().get(band), all.on(end.day()).band(band))).toList());
    }

    /** Overdue actions by how long they are overdue. */
    Picture lateness(Map<Lateness, Integer> bands) {
        List<Counted.Row> rows = Arrays.stream(Lateness.values()).map(band -> new Counted.Row(
                WORDS.say("lateness." + band), WORDS.say("lateness." + band),
                List.of(new Counted(bands.get(band), all.overdue(band.from(), band.to()))))).toList();
        BarChart chart = new BarChart(
                words(Findings.lateness(bands), "picture.lateness", London.longDate(asAt)),
                WORDS.say("picture.lateness.value"),
                IntStream.range(0, rows.size()).mapToObj(i -> new BarChart.Bar(rows.get(i).name(),
                        rows.get(i).numbers().get(0), AGES.get(Lateness.values()[i]))).toList());
        return new Picture("lateness", chart, rows);
    }

    /** Overdue actions by agency and review. */
    HeatMap heatMap(List<Position> standing) {
        return HeatMap.of(scoped(WORDS.say("heat.measure", London.longDate(asAt))), standing.stream()
                .filter(position -> position.isOverdue(asAt)).toList(), names, all);
    }

    /** How one plan has come on, against the dates first agreed. */
    Picture burnUp(PlanCourse course) {
        Rows plan = all.review(course.reviewId());
        List<Counted.Row> rows = course.points().stream().map(point -> row(point.day(), List.of(
                new Counted(point.total(), plan.on(point.day()).counting()),
                new Counted(point.planned(), null),
                new Counted(point.signedOff(), plan.on(point.day()).quick(QuickLink.SIGNED_OFF))))).toList();
        ChartWords words = new ChartWords(Findings.burnUp(names.review(course.reviewId()), course).sentence(),
                between(course.points().get(0).day(), "picture.burnUp.measure"), WORDS.say("picture.burnUp.row"));
        LineChart chart = new LineChart(words, List.of(
                new LineChart.Line(WORDS.say("burnUp.all"), ChartColour.GREY, LineChart.Pen.THIN),
                new LineChart.Line(WORDS.say("burnUp.planned"), ChartColour.GREY, LineChart.Pen.DASHED),
                new LineChart.Line(WORDS.say("burnUp.signedOff"), ChartColour.BLUE, LineChart.Pen.THICK)),
                chartRows(rows));
        return new Picture("plan-" + names.reviewRef(course.reviewId()), chart, rows);
    }

    private static <E extends Enum<E>> Picture stacked(String id, ChartWords words, StackedChart.Direction direction,
                                                       Map<E, ChartColour> colours, Function<E, String> nameOf,
                                                       List<Counted.Row> rows) {
        StackedChart chart = new StackedChart(words, direction, colours.entrySet().stream()
                .map(part -> new StackedChart.Segment(nameOf.apply(part.getKey()), part.getValue()))
                .toList(), chartRows(rows));
        return new Picture(id, chart, rows);
    }

    private static List<ChartRow> chartRows(List<Counted.Row> rows) {
        return rows.stream().map(row -> new ChartRow(row.name(), row.tick(), row.numbers())).toList();
    }

    private static Counted.Row row(LocalDate day, List<Counted> cells) {
        String[] words = London.shortDate(day).split(" ");
        return new Counted.Row(London.longDate(day), words[1] + "\n" + words[2], cells);
    }

    private String between(LocalDate from, String key) {
        return scoped(WORDS.say(key, London.month(from), London.month(asAt)));
    }

    private ChartWords words(Finding finding, String key, String when) {
        return new ChartWords(finding.sentence(), scoped(WORDS.say(key + ".measure", when)), WORDS.say(key + ".row"));
    }

    /** A picture on a slide stands alone, so its measure says what it is narrowed to. */
    private String scoped(String measure) {
        return scope.isEmpty() ? measure : WORDS.say("picture.scoped", measure, scope);
    }
}
