package org.followthrough.dashboard;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.shared.sheet.SheetWriter;

/**
 * A number and the question whose answer it counts.
 *
 * @param number null where there is no figure
 * @param rows null where no list can show them
 */
record Counted(Integer number, Rows rows) {

    /** A row of a table of numbers; {@code tick} is its name along the axis of a chart. */
    record Row(String name, String tick, List<Counted> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** The numbers alone. */
        List<Integer> numbers() {
            return cells.stream().map(Counted::number).toList();
        }
    }

    /**
     * A table of numbers.
     *
     * @param id its name in the address of its file
     * @param rowHead what the rows are
     * @param heads one for each cell of a row
     */
    record Table(String id, String rowHead, List<String> heads, List<Row> rows) {

        /** Writes the numbers as a sheet. */
        void write(SheetWriter sheet) throws IOException {
            sheet.headings(Stream.concat(Stream.of(rowHead), heads.stream()).toList());
            for (Row row : rows) {
                sheet.row(Stream.concat(Stream.of(row.name()), row.numbers().stream()).toList());
            }
        }
    }

    /** The address of the rows behind the number; null where there are none to show. */
    String address() {
        return number == null || number == 0 || rows == null ? null : rows.address();
    }
}
