package org.followthrough.shared.web;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Something on the home page of those who run the board: how many things need them, and where. A feature introduces
 * itself by a bean of this type.
 *
 * @param order smaller comes first
 * @param path the rows behind the number
 * @param label what the reader sees, at most 30 characters
 * @param visible whether the current person may see it, asked for each request
 * @param count how many things wait
 */
public record HomeTile(int order, String path, Supplier<String> label, BooleanSupplier visible, IntSupplier count) {
}
