package org.followthrough.shared.web;

import java.util.function.BooleanSupplier;

/**
 * The search in the header of every page. A feature that can search introduces itself by one bean of this type.
 *
 * @param path of the page that answers {@code ?q=}
 * @param visible whether the current person may search, asked for each request
 */
public record SearchBox(String path, BooleanSupplier visible) {
}
