package org.followthrough.shared.document;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.shared.report.TableColumns;
import org.followthrough.shared.time.London;

/**
 * A table of a document. The first column names its row.
 *
 * @param groupHead what its groups are, for spreadsheets, where they are a column; null where its rows have no groups
 */
public record Table(List<Column> columns, String groupHead, List<Row> rows) {

    private static final int FIGURES = 130;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table whose rows have no groups. */
    public Table(List<Column> columns, List<Row> rows) {
        this(columns, null, rows);
    }

    /** The heads of its columns. */
    List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }

    /** Its columns on a page this wide, in points. Figures are not spread far, so that the eye finds their row. */
    TableColumns across(int page) {
        boolean onlyFigures = columns.stream().skip(1).allMatch(Column::figure);
        int width = onlyFigures ? Math.min(page, FIGURES * columns.size()) : page;
        int shares = columns.stream().mapToInt(Column::share).sum();
        return new TableColumns(page, columns.stream().map(column -> width * column.share() / shares).toList(),
                columns.stream().map(Column::figure).toList());
    }

    /**
     * A column.
     *
     * @param share how wide it is, compared with the others
     * @param figure whether it holds figures
     */
    public record Column(String head, int share, boolean figure) {

        /** A column of words or days. */
        public Column(String head, int share) {
            this(head, share, false);
        }
    }

    /**
     * A row.
     *
     * @param group the heading it stands under; null for none
     * @param cells one for each column
     */
    public record Row(String group, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param value words, a number or a day; null when there is nothing to say
     * @param colour of its words, as #A4161A; null for black
     */
    public record Cell(Object value, String colour) {

        /** A cell in black. */
        public static Cell of(Object value) {
            return new Cell(value, null);
        }

        /** What is read in it. */
        String words() {
            return value == null ? "" : value instanceof LocalDate day ? London.shortDate(day) : value.toString();
        }
    }
}
