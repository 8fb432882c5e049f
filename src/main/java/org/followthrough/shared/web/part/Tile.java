package org.followthrough.shared.web.part;

import java.io.Serializable;

/**
 * One number that matters, linked to the rows behind it.
 *
 * @param kind ending of the css class that colours it; empty for the board's own colour
 * @param label at most 20 characters
 * @param path the rows behind the number
 * @param note the comparison under it, such as 14 last month; empty for none
 */
public record Tile(String kind, Shape shape, int number, String label, String path, String note)
        implements Serializable {
}
