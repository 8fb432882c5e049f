package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.Scorecard;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
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
    private static final Pattern BOLD = Pattern.compile(
            "(?s)<g[^>]*font-weight=\"bold\"[^>]*>\\s*<text[^>]*>([\\d,]+)<");

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
            List<String> numbers = table.stream().flatMap(List::stream).toList();
            assertThat(numbers).as("drawn").containsAll(all(BOLD, figure).stream()
                    .map(FiguresAgreeTest::plain).toList());
        });
        assertThat(figures.stream().filter(figure -> BOLD.matcher(figure).find())).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void onThePageOfEachIndicator(Scorecard scorecard) {
        for (IndicatorCourse course : scorecard.on(TestClock.TODAY)) {
            String figure = all(FIGURE, get("/indicators/" + course.indicator().ref())).get(0);
            List<List<String>> file = file(figure);
            List<List<String>> table = table(figure);

            assertThat(table.stream().skip(1).map(row -> row.get(0))).as(course.indicator().name())
                    .isEqualTo(file.stream().skip(1).map(row -> row.get(0)).toList());
            for (int row = 1; row < table.size(); row++) {
                String shown = table.get(row).get(1);
                if (shown.matches("[\\d.]+")) {
                    assertThat(Double.valueOf(shown)).as(course.indicator().name() + " " + table.get(row).get(0))
                            .isCloseTo(Double.valueOf(file.get(row).get(2)), within(0.05));
                }
            }
        }
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

    private List<List<String>> file(String figure) {
        String path = all(FILE, figure).get(0).replace("&amp;", "&");
        return get("/" + path.replaceFirst("^(\\.\\./)+|^/", "")).replace("\uFEFF", "").lines()
                .map(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(FiguresAgreeTest::plain).toList()).toList();
    }
}
