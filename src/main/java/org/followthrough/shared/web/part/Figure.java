package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.util.List;

/**
 * A chart with all that goes with it, as plain values.
 *
 * @param id unique on the page
 * @param finding what the chart shows, a sentence
 * @param measure what was counted, where and when
 * @param key of its colours and shapes; empty when labels stand in the chart
 * @param deskSvg drawn for half or the full width of a desk; empty when there is nothing to draw
 * @param phoneSvg drawn for a phone
 * @param wide whether it spans both columns
 * @param table the same numbers
 * @param csvPath where the table can be had as CSV; null for nowhere
 * @param pngPath where the chart can be had as a picture for a slide; null for nowhere
 */
public record Figure(String id, String finding, String measure, List<KeyItem> key, String deskSvg, String phoneSvg,
                     boolean wide, Table table, String csvPath, String pngPath) implements Serializable {

    /** One entry of the key; swatch is an svg element with the colour in its shape. */
    public record KeyItem(String swatch, String label) implements Serializable {
    }

    /** The numbers of a chart; each row has a cell for each head. */
    public record Table(String caption, String rowHead, List<String> heads, List<Row> rows) implements Serializable {
    }

    /** One row of numbers. */
    public record Row(String head, List<Cell> cells) implements Serializable {
    }

    /** A number and the rows behind it; path is null where there is no list. */
    public record Cell(String number, String path) implements Serializable {
    }
}
