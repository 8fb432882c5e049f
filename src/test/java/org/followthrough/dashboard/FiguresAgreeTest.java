package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.Scorecard;
import org.followthrough.indicator.Variation;
import org.followthrough.shared.chart.RangeChart.Mark;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.DrawnChart;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every chart of the invented board: what its picture, its table and its file say is the same. */
class FiguresAgreeTest {

    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    private static final Pattern FIGURE = Pattern.compile("(?s)<figure.*?</figure>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr[^>]*>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<t[hd][^>]*>(.*?)</t[hd]>");
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]+\\.csv[^\"]*)\"");
    private static final Pattern PAGE = Pattern.compile("href=\"([^\"]+\\?asAt=2026-06-30)\"");
    private static final Pattern DRAWN = Pattern.compile(
            "(?s)app-figure__chart--(?:desk|phone)\"[^>]*>(<svg.*?</svg\\s*>)");
    /** A bar's length is read to so many parts of the longest. */
    private static final int LENGTH = 20;

    private final Visitor visitor = APP.visitor();
    private final String reader = String.valueOf(new DemonstrationBoard(APP).person(Who.B).id());

    private String get(String path) {
        return visitor.get(path, "X-Person", reader).body();
    }

    @Test
    void onTheDashboard() {
        List<String> figures = all(FIGURE, get("/dashboard")).stream().filter(one -> one.contains(".csv")
                && one.contains("dashboard-figures")).toList();

        assertThat(figures).hasSizeGreaterThan(8);
        figures.forEach(figure -> {
            List<List<String>> table = table(figure);
            assertThat(file(figure)).as(figure.substring(0, 80)).isEqualTo(table);
            all(DRAWN, figure).forEach(svg -> assertThat(drawn(figure, new DrawnChart(svg)))
                    .as(figure.substring(0, 80)).isEqualTo(figures(figure, table)));
        });
        assertThat(figures.stream().filter(figure -> !all(DRAWN, figure).isEmpty())).hasSize(figures.size() - 1);
    }

    /** What the picture shows of each row of the table. */
    private static List<?> drawn(String figure, DrawnChart chart) {
        if (figure.contains("id=\"by-agency\"")) {
            return chart.rows();
        }
        if (figure.contains("id=\"status\"")) {
            return chart.columns();
        }
        return figure.contains("id=\"lateness\"") ? rounded(List.of(chart.lengths()), LENGTH)
                : rounded(chart.lines(), 1);
    }

    /** The figures of the table in the order of the picture, which leaves out a segment of nought. */
    private static List<?> figures(String figure, List<List<String>> table) {
        List<List<Double>> rows = table.stream().skip(1).map(row -> row.stream().skip(1).map(Double::valueOf).toList())
                .toList();
        if (figure.contains("id=\"by-agency\"") || figure.contains("id=\"status\"")) {
            return rounded(rows.stream().map(row -> row.stream().filter(number -> number > 0).toList()).toList(), 1);
        }
        if (figure.contains("id=\"lateness\"")) {
            List<Double> counts = rows.stream().map(row -> row.get(0)).toList();
            double most = counts.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            return rounded(List.of(counts.stream().map(count -> count / most).toList()), LENGTH);
        }
        return rounded(IntStream.range(0, rows.get(0).size()).mapToObj(line -> rows.stream()
                .map(row -> row.get(line)).toList()).toList(), 1);
    }

    private static List<List<Long>> rounded(List<List<Double>> figures, int parts) {
        return figures.stream().map(row -> row.stream().map(figure -> Math.round(figure * parts)).toList()).toList();
    }

    @Test
    void onThePageOfEachIndicator(Scorecard scorecard) {
        for (IndicatorCourse course : scorecard.on(TestClock.TODAY)) {
            String figure = all(FIGURE, get("/indicators/" + course.indicator().ref())).get(0);
            List<List<String>> file = file(figure);
            List<List<String>> table = table(figure);
            String name = course.indicator().name();

            assertThat(table.stream().skip(1).map(row -> row.get(0))).as(name)
                    .isEqualTo(file.stream().skip(1).map(row -> row.get(0)).toList());
            assertThat(column(file, 2)).as(name).usingElementComparator(within(0.051)).isEqualTo(column(table, 1));
            assertThat(all(DRAWN, figure)).as(name).hasSize(2);
            all(DRAWN, figure).stream().map(DrawnChart::new).forEach(chart -> {
                double hair = 0.051 + chart.hair();
                assertThat(chart.marks()).as(name).usingElementComparator(within(hair)).isEqualTo(column(table, 1));
                assertThat(chart.kinds()).as(name).isEqualTo(kinds(course));
                IntStream.rangeClosed(2, 4).forEach(limit -> assertThat(chart.levels()).as(name + " " + limit)
                        .usingElementComparator(within(hair)).containsAll(column(table, limit)));
            });
        }
    }

    /** How what is unusual of each figure is to be marked. */
    private static List<Mark> kinds(IndicatorCourse course) {
        return course.chart().points().stream().filter(point -> point.value() != null)
                .map(point -> switch (Variation.of(point.mark(), course.definition().polarity())) {
                    case USUAL -> Mark.USUAL;
                    case IMPROVING -> Mark.IMPROVING;
                    case GETTING_WORSE -> point.mark().high() ? Mark.CONCERN_HIGH : Mark.CONCERN_LOW;
                    case UNUSUALLY_HIGH, UNUSUALLY_LOW -> Mark.NOTABLE;
                }).toList();
    }

    @Test
    void everyKindOfMarkIsDrawnSomewhere(Scorecard scorecard) {
        assertThat(scorecard.on(TestClock.TODAY)).flatMap(FiguresAgreeTest::kinds).contains(Mark.USUAL,
                Mark.IMPROVING, Mark.CONCERN_LOW, Mark.NOTABLE);
    }

    @Test
    void aSignalOfAPastDayLeadsToTheSameFigures() {
        List<String> signals = all(FIGURE, get("/dashboard?asAt=2026-06-30")).stream()
                .filter(one -> one.contains("id=\"indicator-")).toList();

        assertThat(signals).isNotEmpty().allSatisfy(signal -> assertThat(table(all(FIGURE,
                get(path(all(PAGE, signal).get(0)))).get(0))).isEqualTo(table(signal)));
    }

    /** The figures of a column, without the words that stand for gaps. */
    private static List<Double> column(List<List<String>> table, int column) {
        return table.stream().skip(1).map(row -> row.get(column)).filter(cell -> cell.matches("[\\d.]+"))
                .map(Double::valueOf).toList();
    }

    private static Comparator<Double> within(double hair) {
        return (one, other) -> Math.abs(one - other) <= hair ? 0 : Double.compare(one, other);
    }

    private List<List<String>> table(String figure) {
        return all(ROW, figure).stream().map(row -> all(CELL, row).stream().map(FiguresAgreeTest::plain).toList())
                .toList();
    }

    /** Every match: its group where the pattern has one. */
    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(found.groupCount())).toList();
    }

    /** What is read of a cell, without what only a screen reader is told, and without signs of units. */
    private static String plain(String cell) {
        return cell.replaceAll("(?s)<span class=\"govuk-visually-hidden\".*?</span>", "").replaceAll("<[^>]+>", "")
                .replace("&#039;", "'").replace("&amp;", "&").replace("\"", "").replaceAll("(?<=\\d)[,%](?=\\d|$)", "")
                .strip();
    }

    /** From the root, as a link says it from its page. */
    private static String path(String link) {
        return "/" + link.replace("&amp;", "&").replaceFirst("^(\\.\\./)+|^/", "");
    }

    private List<List<String>> file(String figure) {
        return get(path(all(FILE, figure).get(0))).replace("\uFEFF", "").lines()
                .map(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(FiguresAgreeTest::plain).toList()).toList();
    }
}
