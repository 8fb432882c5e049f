package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.util.List;

/**
 * Which part of a list a page shows.
 *
 * @param number the page, from 1; one that lies past the end is the last
 * @param total rows of the whole list
 * @param size rows on a page
 */
public record Slice(int number, int total, int size) implements Serializable {

    /** Rows on a page of a list. */
    public static final int SIZE = 25;

    public Slice {
        number = Math.max(1, Math.min(number, Math.max(1, (total + size - 1) / size)));
    }

    /** A list of the usual size. */
    public Slice(int number, int total) {
        this(number, total, SIZE);
    }

    /** How many pages the list has; at least 1. */
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Rows before the first one shown. */
    public int offset() {
        return (number - 1) * size;
    }

    /** Number of the first row shown, from 1; 0 for an empty list. */
    public int first() {
        return total == 0 ? 0 : offset() + 1;
    }

    /** Number of the last row shown. */
    public int last() {
        return Math.min(number * size, total);
    }

    /** The rows shown, out of all. */
    public <T> List<T> of(List<T> all) {
        return all.subList(Math.min(offset(), all.size()), Math.min(last(), all.size()));
    }
}
