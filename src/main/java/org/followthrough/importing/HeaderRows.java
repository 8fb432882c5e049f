package org.followthrough.importing;

/**
 * Which rows of a sheet head its table.
 *
 * @param first the first heading row, from nought
 * @param count how many rows: 0 when the sheet has no headings, 2 when the second explains the first
 */
public record HeaderRows(int first, int count) {

    /** The sheet begins with its table and has no headings. */
    public static final HeaderRows NONE = new HeaderRows(0, 0);

    /** The first row of the table itself. */
    public int end() {
        return first + count;
    }
}
