package org.followthrough.shared.web.part;

import java.io.Serializable;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.danekja.java.util.function.serializable.SerializableFunction;

/**
 * One column of a table.
 *
 * @param key its words are the property {@code column.<key>}, and {@code sort=<key>} in the address sorts by it
 * @param sortable whether the heading is a link that sorts
 * @param kind how its cells are set
 * @param cell makes the cell's content
 */
public record Column<T>(String key, boolean sortable, Kind kind, Cell<T> cell) implements Serializable {

    /** How the cells of a column are set. */
    public enum Kind {
        /** Ticks the row: a box without a heading to see. */
        SELECT,
        /** Names the row: a row header. */
        HEADER,
        TEXT,
        NUMBER,
        STATUS
    }

    /** Makes the content of one cell. */
    public interface Cell<T> extends Serializable {

        /** A component for this row; a panel, a fragment or a label. */
        Component content(String id, T row);
    }

    /** Writes the content of one cell without a component for each part of it. */
    public interface Written<T> extends Cell<T> {

        /** Writes what the cell of this row holds. */
        void write(CellWriter cell, T row);

        @Override
        default Component content(String id, T row) {
            CellWriter written = new CellWriter();
            write(written, row);
            return new Label(id, written.toString()).setEscapeModelStrings(false).setRenderBodyOnly(true);
        }
    }

    /** A column whose cells the page writes. */
    public static <T> Column<T> written(String key, Kind kind, Written<T> cell) {
        return new Column<>(key, false, kind, cell);
    }

    /** A column of plain words. */
    public static <T> Column<T> text(String key, SerializableFunction<T, String> words) {
        return written(key, Kind.TEXT, (cell, row) -> cell.words(words.apply(row)));
    }

    /** A column of figures. */
    public static <T> Column<T> number(String key, SerializableFunction<T, ? extends Number> figure) {
        return new Column<>(key, false, Kind.NUMBER,
                (id, row) -> new Label(id, figure.apply(row)).setRenderBodyOnly(true));
    }

    /** A column whose words link to a path of this application and name the row. */
    public static <T> Column<T> link(String key, SerializableFunction<T, String> words,
                                     SerializableFunction<T, String> path) {
        return written(key, Kind.HEADER, (cell, row) -> cell.link(path.apply(row), words.apply(row)));
    }

    /** A column of status tags. */
    public static <T> Column<T> status(String key, SerializableFunction<T, Status> status) {
        return written(key, Kind.STATUS, (cell, row) -> cell.status(status.apply(row)));
    }

    /** A column of dates with a line under each. */
    public static <T> Column<T> date(String key, SerializableFunction<T, DateWords> words) {
        return written(key, Kind.TEXT, (cell, row) -> cell.date(words.apply(row)));
    }

    /** A column whose cells are components made by the page. */
    public static <T> Column<T> of(String key, Kind kind, Cell<T> cell) {
        return new Column<>(key, false, kind, cell);
    }

    /** The same column with a heading that sorts. */
    public Column<T> sorting() {
        return new Column<>(key, true, kind, cell);
    }

    /**
     * A date in a table and the line under it.
     *
     * @param day such as 20 Nov 2026, or the words that stand for a missing date
     * @param context such as 81 days overdue; empty for none
     * @param late whether it is shown as late
     */
    public record DateWords(String day, String context, boolean late) implements Serializable {
    }
}
