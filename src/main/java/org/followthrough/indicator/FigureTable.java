package org.followthrough.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.followthrough.shared.sheet.Sheet;

/**
 * A sheet of figures: a row of headings, then a row for each period, perhaps of several areas.
 *
 * @param heading the number of the row of headings, from nought
 * @param area the column that names the area; -1 when there is none
 * @param period the column that names the period
 */
public record FigureTable(Sheet sheet, int heading, int area, int period) {

    private static final Pattern AREA = Pattern.compile("(?i).*(area|authority|region|la_name|council).*");
    private static final Pattern PERIOD = Pattern.compile("(?i).*(month|period|quarter|year|date|time).*");

    /** The table of a sheet; empty when it has no row of headings, or no column of periods. */
    public static Optional<FigureTable> of(Sheet sheet) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            int period = column(sheet, row, PERIOD);
            if (period >= 0 && sheet.rows().get(row).stream().filter(cell -> !cell.isBlank()).count() > 1) {
                int area = column(sheet, row, AREA);
                return Optional.of(new FigureTable(sheet, row, area == period ? -1 : area, period));
            }
        }
        return Optional.empty();
    }

    private static int column(Sheet sheet, int row, Pattern heading) {
        return IntStream.range(0, sheet.rows().get(row).size())
                .filter(column -> heading.matcher(sheet.cell(row, column)).matches()).findFirst().orElse(-1);
    }

    /** The areas it names, in order; empty when it is about one. */
    public List<String> areas() {
        return area < 0 ? List.of() : rows().mapToObj(row -> sheet.cell(row, area)).filter(name -> !name.isEmpty())
                .distinct().toList();
    }

    /** The columns that may hold figures. */
    public List<Integer> columns() {
        return IntStream.range(0, sheet.rows().get(heading).size()).filter(column -> column != area
                && column != period && !name(column).isEmpty()).boxed().toList();
    }

    /** The heading of a column. */
    public String name(int column) {
        return sheet.cell(heading, column);
    }

    private IntStream rows() {
        return IntStream.range(heading + 1, sheet.rows().size());
    }

    /** What keeps a row from being taken over. */
    public enum Problem { INDICATOR, ELSEWHERE, PERIOD, UNFINISHED, FIGURE, COMMENT, TWICE }

    /**
     * A row of the table as it was read.
     *
     * @param row as a spreadsheet counts it
     * @param words what stands in the cell of the period, and of the figure
     * @param period null when it could not be read
     * @param figures null when they could not be read
     * @param problem null when there is none
     */
    public record Line(int row, List<String> words, Period period, Figures figures, Problem problem) {
    }

    /**
     * The rows of an area with the figure of one column. A row without a figure is left out.
     *
     * @param name of the area; null for every row
     */
    public List<Line> lines(String name, int column, Frequency frequency) {
        List<Line> lines = new ArrayList<>();
        Set<Period> seen = new HashSet<>();
        rows().filter(row -> name == null || area < 0 || sheet.cell(row, area).equals(name)).forEach(row -> {
            List<String> words = List.of(sheet.cell(row, period), sheet.cell(row, column));
            if (!words.get(1).isEmpty()) {
                lines.add(line(row + 1, words, frequency, seen));
            }
        });
        return lines;
    }

    private static Line line(int row, List<String> words, Frequency frequency, Set<Period> seen) {
        Period period = PeriodReading.of(words.get(0), frequency).orElse(null);
        Figures figures = FigureReading.of(words.get(1)).map(Figures::of)
                .or(() -> Gap.of(words.get(1)).map(Figures::none)).orElse(null);
        Problem problem = period == null ? Problem.PERIOD : figures == null ? Problem.FIGURE
                : seen.add(period) ? null : Problem.TWICE;
        return new Line(row, words, period, figures, problem);
    }
}
