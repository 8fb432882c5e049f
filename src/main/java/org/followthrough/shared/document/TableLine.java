package org.followthrough.shared.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.shared.document.Table.Cell;
import org.followthrough.shared.document.Table.Row;
import org.followthrough.shared.report.TableColumns;

/**
 * A line of a printed table, with the names of the template's fields: a row, or more of the row above. What is too long
 * for its column goes on in {@code more}, printed across the table piece by piece, so that nothing grows longer than a
 * page.
 *
 * @param heading of the whole table; empty where it is printed elsewhere
 * @param words under the heading
 * @param cells nothing but null in a line that is only more
 * @param more null for nothing
 */
record TableLine(String heading, String words, String group, Ten heads, Ten cells, Ten colours, String more) {

    private static final String BLACK = "#0B0C0C";
    private static final String CUT = "\u2026";

    static List<TableLine> of(Table table, TableColumns columns, String heading, String words) {
        Ten heads = Ten.of(table.heads(), head -> head);
        List<TableLine> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> printed = new ArrayList<>();
            List<String> more = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                printed.add(first(row.cells().get(i).words(), table.heads().get(i), columns, i, more));
            }
            lines.add(new TableLine(heading, words, row.group(), heads, Ten.of(printed, text -> text),
                    Ten.of(row.cells(), TableLine::colour), more.isEmpty() ? null : more.get(0)));
            more.stream().skip(1).forEach(piece ->
                    lines.add(new TableLine(heading, words, row.group(), heads, Ten.NOTHING, Ten.NOTHING, piece)));
        }
        return lines;
    }

    /** What of a text stands in its column; the rest is added to what stands below. */
    private static String first(String text, String head, TableColumns columns, int column, List<String> more) {
        List<String> pieces = LongText.pieces(text, columns.widths().get(column), columns.whole());
        if (pieces.size() == 1) {
            return text;
        }
        more.add(head + ": " + CUT + " " + pieces.get(1));
        more.addAll(pieces.subList(2, pieces.size()));
        return pieces.get(0) + " " + CUT;
    }

    private static String colour(Cell cell) {
        return cell.colour() == null ? BLACK : cell.colour();
    }

    /** As many columns as a table may have; null where this one has none. */
    record Ten(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j) {

        static final Ten NOTHING = Ten.of(List.<String>of(), nothing -> nothing);

        static <T> Ten of(List<T> columns, Function<T, String> words) {
            String[] of = columns.stream().map(words).toList().toArray(new String[TableColumns.MOST]);
            return new Ten(of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], of[8], of[9]);
        }
    }
}
