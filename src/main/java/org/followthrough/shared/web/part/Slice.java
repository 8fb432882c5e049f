package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.util.List;

/**
 * Which part of a list a page shows.
 *
 * @param number the page, from 1; one that lies past the end is the last
 * @param total rows of the whole list
 */
public record Slice(int number, int total) implements Serializable {

    /** Rows on a page. */
    public static final int SIZE = 25;

    public Slice {
        number = Math.max(1, Math.min(number, Math.max(1, (total + SIZE - 1) / SIZE)));
    }

    /** How many pages the list has; at least 1. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** Rows before the first one shown. */
    public int offset() {
        return (number - 1) * SIZE;
    }

    /** Number of the first row shown, from 1; 0 for an empty list. */
    public int first() {
        return total == 0 ? 0 : offset() + 1;
    }

    /** Number of the last row shown. */
    public int last() {
        return Math.min(number * SIZE, total);
    }

    /** The rows shown, out of all. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(offset(), all.size()), Math.min(last(), all.size()));
    }
}
