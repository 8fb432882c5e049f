package org.followthrough.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.followthrough.shared.sheet.Sheet;

/**
 * A sheet by which figures are returned: a row of headings, then a row for each figure, which names its indicator and
 * its period.
 *
 * @param heading the number of the row of headings, from nought
 * @param heads the column of each heading that is there
 */
public record ReturnTable(Sheet sheet, int heading, Map<Head, Integer> heads) {

    /** What a column holds, by how it is headed. */
    public enum Head {
        INDICATOR("indicators?|measures?"), PERIOD("periods?|months?|quarters?|years?|dates?"),
        FIGURE("figures?|values?"), NUMERATOR("numerators?"), DENOMINATOR("denominators?"), COMMENT("comment.*");

        private final Pattern heading;

        Head(String heading) {
            this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
        }
    }

    /**
     * A figure as it was written.
     *
     * @param number as a spreadsheet counts it
     * @param figure empty where it is worked out of the next two; so they where it is not
     * @param comment empty for none
     */
    public record Row(int number, String indicator, String period, String figure, String numerator,
                      String denominator, String comment) {

        private boolean isFilledIn() {
            return !(figure + numerator + denominator).isEmpty();
        }

        /** The figure as it is written, or the two it is worked out of. */
        String words() {
            return figure.isEmpty() ? numerator + " / " + denominator : figure;
        }

        /** What is returned; empty when it cannot be read. */
        Optional<Figures> read(Measure measure) {
            Optional<BigDecimal> above = FigureReading.of(numerator);
            Optional<BigDecimal> below = FigureReading.of(denominator).filter(number -> number.signum() > 0);
            if (measure.isRatio() && above.isPresent() && below.isPresent()) {
                return Optional.of(Figures.of(measure, above.get(), below.get()));
            }
            return FigureReading.of(figure).map(Figures::of).or(() -> Gap.of(figure).map(Figures::none));
        }
    }

    /** The table of a sheet; empty when no row of it is headed by indicator, period and a figure. */
    public static Optional<ReturnTable> of(Sheet sheet) {
        return IntStream.range(0, sheet.rows().size()).mapToObj(row -> new ReturnTable(sheet, row, heads(sheet, row)))
                .filter(table -> table.heads.keySet().containsAll(List.of(Head.INDICATOR, Head.PERIOD))
                        && (table.heads.containsKey(Head.FIGURE) || table.heads.keySet().containsAll(
                                List.of(Head.NUMERATOR, Head.DENOMINATOR)))).findFirst();
    }

    private static Map<Head, Integer> heads(Sheet sheet, int row) {
        Map<Head, Integer> heads = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            IntStream.range(0, sheet.rows().get(row).size())
                    .filter(column -> head.heading.matcher(sheet.cell(row, column)).matches()).findFirst()
                    .ifPresent(column -> heads.put(head, column));
        }
        return heads;
    }

    /** The rows with a figure; one that nobody filled in is left out. */
    List<Row> rows() {
        return IntStream.range(heading + 1, sheet.rows().size()).mapToObj(row -> new Row(row + 1,
                cell(row, Head.INDICATOR), cell(row, Head.PERIOD), cell(row, Head.FIGURE), cell(row, Head.NUMERATOR),
                cell(row, Head.DENOMINATOR), cell(row, Head.COMMENT))).filter(Row::isFilledIn).toList();
    }

    private String cell(int row, Head head) {
        return heads.containsKey(head) ? sheet.cell(row, heads.get(head)).strip() : "";
    }
}
