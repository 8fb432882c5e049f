package org.followthrough.plan.web;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Something that can be done to several actions of the work list at once. A feature introduces its own by a bean of
 * this type; its page extends {@link BulkPage} and checks with the person before it does anything.
 *
 * @param order smaller comes first
 * @param key what the button sends, such as remind
 * @param label the words of the button
 * @param visible whether the current person may do it, asked for each request
 * @param page asks what else it must know, or shows what would be done
 */
public record BulkAction(int order, String key, Supplier<String> label, BooleanSupplier visible,
                         Class<? extends BulkPage> page) {
}
