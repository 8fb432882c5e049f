package org.followthrough.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.pack.PackContent.Appendix;
import org.followthrough.pack.PackList.Columns;
import org.followthrough.pack.PackList.Row;
import org.followthrough.pack.PackContent.StatusMeaning;
import org.followthrough.pack.PackContent.Tile;
import org.followthrough.shared.report.Drawing;

/**
 * The rows the templates go through: what the pack says, one record a printed line, with the same names as their
 * fields.
 */
final class PackLines {

    private PackLines() {
    }

    record CoverLine(String marking, String board, String title, String period, String namedCopy, String asAt,
                     String made, String number, String checksum, String leftOut) {
    }

    record SummaryLine(String finding, String position, List<Tile> tiles, String asksHeading, List<Item> asks,
                       String nothingAsked, String chartFinding, String chartDescription, Drawing chart,
                       String chartInWords, String changesHeading, List<Item> changes, String completeness) {
    }

    /** @param burnUp null when there is none */
    record ReviewLine(String heading, String sentence, List<Tile> tiles, ChartLine burnUp, List<ActionLine> actions) {
    }

    record ChartLine(String finding, String description, Drawing chart, String inWords) {
    }

    record Item(String label, String words) {

        static List<Item> numbered(List<String> words) {
            return IntStream.range(0, words.size())
                    .mapToObj(i -> new Item((i + 1) + ".", words.get(i))).toList();
        }

        static List<Item> bulleted(List<String> words) {
            return words.stream().map(line -> new Item("\u2022", line)).toList();
        }
    }

    /** A list of sentences under its heading. */
    record NoteLine(String heading, List<Item> items) {
    }

    /**
     * An action in a table, or a piece of what was too long for its columns; without reference it stands for a list
     * that holds none.
     *
     * @param more a piece of long text, printed across the page under the action so that no line grows longer than a
     *             page; null for the action itself
     * @param goesOn whether the next line is a piece of the same action
     */
    record ActionLine(int list, String heading, String sentence, Columns heads, String group, String reference,
                      String action, String success, String lead, String when, String number, StatusLine status,
                      String words, String more, boolean goesOn) {

        private static final int MOST_IN_COLUMN = 300;
        private static final int MOST_ACROSS = 600;

        static List<ActionLine> of(List<PackList> lists) {
            List<ActionLine> lines = new ArrayList<>();
            for (PackList list : lists) {
                int number = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).list + 1;
                if (list.rows().isEmpty()) {
                    lines.add(none(number, list));
                }
                list.rows().forEach(row -> lines.addAll(of(number, list, row)));
            }
            return lines;
        }

        private static ActionLine none(int number, PackList list) {
            return new ActionLine(number, list.heading(), list.sentence(), list.columns(), null, null, null, null, null,
                    null, null, null, null, null, false);
        }

        private static List<ActionLine> of(int number, PackList list, Row row) {
            int end = LongText.end(row.action(), MOST_IN_COLUMN);
            boolean wide = row.words().length() > MOST_IN_COLUMN;
            boolean wideSuccess = row.success() != null && row.success().length() > MOST_IN_COLUMN;
            String rest = row.action().substring(end).strip();
            List<String> more = LongText.pieces(lines(rest.isEmpty() ? "" : "\u2026 " + rest,
                    wideSuccess ? row.success() : "", wide ? row.words() : ""), MOST_ACROSS);
            List<ActionLine> lines = new ArrayList<>();
            lines.add(new ActionLine(number, list.heading(), list.sentence(), list.columns(), row.group(),
                    row.reference(), row.action().substring(0, end) + (rest.isEmpty() ? "" : " \u2026"),
                    wideSuccess ? "" : row.success(), row.lead(), String.join("\n", row.when()),
                    row.number() == null ? "" : "%,d".formatted(row.number()), StatusLine.of(row.status()),
                    lines(wide ? "" : row.words(), row.next() == null ? "" : row.next()), null, !more.isEmpty()));
            for (int piece = 0; piece < more.size(); piece++) {
                lines.add(lines.get(0).goingOn(more.get(piece), piece < more.size() - 1));
            }
            return lines;
        }

        private ActionLine goingOn(String piece, boolean goesOn) {
            return new ActionLine(list, heading, sentence, heads, group, reference, null, null, null, null, null, null,
                    null, piece, goesOn);
        }

        private static String lines(String... parts) {
            return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        }
    }

    /** A status with the character that draws its shape and the colours of shape and words. */
    record StatusLine(String shape, String shapeColour, String words, String wordColour) {

        static StatusLine of(PackStatus status) {
            if (status == null) {
                return null;
            }
            return new StatusLine(character(status), shapeColour(status), status.words(), wordColour(status));
        }

        private static String character(PackStatus status) {
            return switch (status.shape()) {
                case TRIANGLE -> "\u25B2";
                case DIAMOND -> "\u25C6";
                case DISC -> "\u25CF";
                case TICK -> "\u2713";
                case HALF_RING -> "\u25D0";
                case RING -> "\u25CB";
                case DASHED_RING -> "\u25CC";
                case ARROW -> "\u21A9";
                case NONE -> "";
            };
        }

        private static String shapeColour(PackStatus status) {
            return switch (status.colour()) {
                case RED -> "#A4161A";
                case AMBER -> "#CC7A00";
                case GREEN -> "#00796B";
                case BLUE, LIGHT_BLUE -> "#12436D";
                case GREY, DARK_GREY -> "#505A5F";
                case TEAL -> "#0B5C6B";
            };
        }

        /** Amber and grey are too pale for words on white. */
        private static String wordColour(PackStatus status) {
            return switch (status.colour()) {
                case AMBER -> "#6B3F00";
                case GREY -> "#333B40";
                default -> shapeColour(status);
            };
        }
    }

    record MeaningLine(String statusHead, String meaningHead, StatusLine status, String meaning) {

        static List<MeaningLine> of(Appendix appendix) {
            return appendix.meanings().stream().map(meaning -> of(appendix, meaning)).toList();
        }

        private static MeaningLine of(Appendix appendix, StatusMeaning meaning) {
            return new MeaningLine(appendix.meaningsHeads().status(), appendix.meaningsHeads().meaning(),
                    StatusLine.of(meaning.status()), meaning.meaning());
        }
    }

    /** A row of the figures behind a chart; heads and figures of the columns it does not have are null. */
    record FigureLine(String number, String finding, String rowHead, SevenColumns heads, String label,
            SevenColumns figures) {

        static Stream<FigureLine> of(PackIndicator indicator) {
            SevenColumns heads = SevenColumns.of(indicator.heads());
            return indicator.rowsOnPaper().stream().map(row -> new FigureLine(indicator.number(), indicator.finding(),
                    indicator.chart().words().rowHead(), heads, row.period(), SevenColumns.of(row.figures())));
        }

        static Stream<FigureLine> of(PackChart chart) {
            SevenColumns heads = SevenColumns.of(chart.series().stream().map(PackChart.Series::name).toList());
            return chart.bars().stream()
                    .map(bar -> new FigureLine(chart.number(), chart.finding(), chart.rowHead(), heads,
                    bar.label(), SevenColumns.of(bar.figures().stream().map("%,d"::formatted).toList())));
        }
    }

    /** A row of the heat map: its figures, and how deep the ground of each is coloured. */
    record HeatLine(String rowHead, SevenColumns heads, String label, SevenColumns figures, SevenColumns shades,
                    SevenColumns inks) {

        private static final List<String> SHADES = List.of("#FFFFFF", "#F9DADB", "#E9A3A6", "#A4161A");
        private static final String BLACK = "#0B0C0C";
        private static final String WHITE = "#FFFFFF";

        static List<HeatLine> of(PackChart chart) {
            SevenColumns heads = SevenColumns.of(chart.series().stream().map(PackChart.Series::name).toList());
            return chart.bars().stream().map(bar -> of(chart.rowHead(), heads, bar)).toList();
        }

        /** The last column adds up the others and is not coloured. */
        private static HeatLine of(String rowHead, SevenColumns heads, PackChart.Bar bar) {
            List<Integer> figures = bar.figures();
            List<Integer> steps = IntStream.range(0, figures.size())
                    .mapToObj(i -> i == figures.size() - 1 ? 0 : step(figures.get(i))).toList();
            return new HeatLine(rowHead, heads, bar.label(),
                    SevenColumns.of(figures.stream().map("%,d"::formatted).toList()),
                    SevenColumns.of(steps.stream().map(SHADES::get).toList()),
                    SevenColumns.of(steps.stream().map(step -> step == SHADES.size() - 1 ? WHITE : BLACK).toList()));
        }

        private static int step(int overdue) {
            return overdue == 0 ? 0 : overdue == 1 ? 1 : overdue < 4 ? 2 : 3;
        }
    }

    /** Up to seven columns of a table, from the left. */
    record SevenColumns(String a, String b, String c, String d, String e, String f, String g) {

        static SevenColumns of(List<String> words) {
            String[] of = words.toArray(new String[PackChart.MOST_SERIES]);
            return new SevenColumns(of[0], of[1], of[2], of[3], of[4], of[5], of[6]);
        }
    }
}
