package org.followthrough.pack;

import java.util.List;
import org.followthrough.shared.chart.Chart;

/** A piece of a pack that is read on a screen or in a spreadsheet, in reading order. */
public sealed interface PackBlock {

    /** @param level 2 for a part of the pack, 3 for a table or chart within it */
    record Heading(int level, String words) implements PackBlock {
    }

    /** A sentence or two. */
    record Words(String words) implements PackBlock {
    }

    /** @param numbered whether their order counts */
    record Items(boolean numbered, List<String> items) implements PackBlock {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A chart, whose figures follow as a table.
     *
     * @param key what its colours mean; empty where that stands in the chart or before it
     */
    record Picture(Chart chart, List<PackChart.Series> key) implements PackBlock {
        public Picture {
            key = List.copyOf(key);
        }
    }

    /**
     * A table.
     *
     * @param caption what it holds
     * @param heads one for each cell of a row
     */
    record Table(String caption, List<String> heads, List<Row> rows) implements PackBlock {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table; its first cell names it.
     *
     * @param group the heading it stands under; null for none
     */
    record Row(String group, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param lines what it says, one or more lines
     * @param number whether it is a figure
     */
    record Cell(List<String> lines, boolean number) {
        public Cell {
            lines = List.copyOf(lines);
        }

        static Cell of(String... lines) {
            return new Cell(List.of(lines), false);
        }

        static Cell of(Integer figure) {
            return new Cell(figure == null ? List.of() : List.of(String.valueOf(figure)), true);
        }
    }
}
