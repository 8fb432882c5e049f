package org.followthrough.dashboard;

import java.util.List;

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

    /** The address of the rows behind the number; null where there are none to show. */
    String address() {
        return number == null || number == 0 || rows == null ? null : rows.address();
    }
}
