package org.followthrough.shared.web.part;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Something that comes next, for the home page of those who run the board: a meeting, a pack, a plan not issued yet. A
 * feature introduces itself by a bean of this type.
 *
 * @param order smaller comes first
 * @param visible whether the current person may see it, asked for each request
 * @param rows what comes; empty when nothing does
 */
public record Ahead(int order, BooleanSupplier visible, Supplier<List<SummaryRow>> rows) {
}
