package org.followthrough.shared.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The figures behind a chart, for the page, the pack and the CSV file alike.
 *
 * @param caption the chart's title
 * @param rowHead head of the first column, which names the rows
 * @param columnHeads heads of the columns of figures
 * @param rows in the chart's order
 */
public record ChartTable(String caption, String rowHead, List<String> columnHeads, List<Row> rows) {

    /**
     * A row of the table.
     *
     * @param head the row's name
     * @param figures one for each column head; null where there is no figure
     */
    public record Row(String head, List<Number> figures) {
        public Row {
            figures = Collections.unmodifiableList(new ArrayList<>(figures));
        }

        private long total() {
            return figures.stream().filter(Objects::nonNull).mapToLong(Number::longValue).sum();
        }

        private Row plus(Number figure) {
            return new Row(head, Stream.concat(figures.stream(), Stream.of(figure)).toList());
        }
    }

    public ChartTable {
        columnHeads = List.copyOf(columnHeads);
        rows = List.copyOf(rows);
    }

    static ChartTable of(ChartWords words, List<String> columnHeads, List<ChartRow> rows) {
        return new ChartTable(words.title(), words.rowHead(), columnHeads,
                rows.stream().map(row -> new Row(row.name(), new ArrayList<>(row.figures()))).toList());
    }

    /** This table with a last column that adds up each row of counts; {@code head} is its head. */
    public ChartTable withTotals(String head) {
        return new ChartTable(caption, rowHead, Stream.concat(columnHeads.stream(), Stream.of(head)).toList(),
                rows.stream().map(row -> row.plus(row.total())).toList());
    }
}
