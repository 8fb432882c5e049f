package org.followthrough.shared.web;

import java.util.function.BooleanSupplier;

/**
 * A link at the foot of every page. A feature introduces one by a bean of this type.
 *
 * @param order smaller comes first
 * @param path begins with a slash
 * @param label what the reader sees
 * @param visible whether the current person may follow it, asked for each request
 */
public record FooterLink(int order, String path, String label, BooleanSupplier visible) {
}
