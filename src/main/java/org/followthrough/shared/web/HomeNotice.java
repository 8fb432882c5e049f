package org.followthrough.shared.web;

import java.util.function.Supplier;

/**
 * Something besides actions that is asked of a lead or a co-ordinator, said above their actions. A feature introduces
 * itself by a bean of this type.
 *
 * @param order smaller comes first
 * @param path where it is given
 * @param words what the current person reads, asked for each request; empty for nothing to say
 */
public record HomeNotice(int order, String path, Supplier<String> words) {
}
