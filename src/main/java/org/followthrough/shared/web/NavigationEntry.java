package org.followthrough.shared.web;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * One entry of the service navigation. A feature introduces its pages by a bean of this type.
 *
 * @param order   smaller comes first
 * @param path    the page it opens, such as {@code /actions}; it is marked as current on this path and below it
 * @param label   what the reader sees, worked out for each request
 * @param visible whether the current person may see it, asked for each request
 * @param waiting how many things wait there for the current person, shown as a number when above 0
 */
public record NavigationEntry(int order, String path, Supplier<String> label, BooleanSupplier visible,
        IntSupplier waiting) {

    /** An entry with words that never change, where nothing waits. */
    public NavigationEntry(int order, String path, String label, BooleanSupplier visible) {
        this(order, path, () -> label, visible, () -> 0);
    }

    boolean covers(String currentPath) {
        return path.equals("/") ? currentPath.equals("/") : currentPath.equals(path)
                || currentPath.startsWith(path + "/");
    }
}
