package org.followthrough.importing;

/**
 * A cell that fits no field, kept as it was printed.
 *
 * @param row the row of the sheet it came from, from 1
 * @param heading the heading it stood under; empty for a row of its own
 */
public record RowNote(int row, String heading, String text) {
}
