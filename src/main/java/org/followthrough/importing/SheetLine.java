package org.followthrough.importing;

/**
 * A sheet of an uploaded file.
 *
 * @param position from nought
 * @param rowCount how many rows it has
 */
public record SheetLine(int position, String name, int rowCount) {
}
