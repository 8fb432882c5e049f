package org.followthrough.people.web;

import java.io.Serializable;
import java.util.List;
import org.followthrough.people.Permission;

/**
 * A line on the page of everything that has no place in the navigation. A feature introduces such a page by a bean of
 * this type.
 *
 * @param order smaller comes first
 * @param about one sentence: what one does there
 * @param anyOf shown to who has any of these permissions
 */
public record MoreEntry(int order, String path, String label, String about, List<Permission> anyOf)
        implements Serializable {

    /** An entry for who has any of these permissions. */
    public MoreEntry(int order, String path, String label, String about, Permission... anyOf) {
        this(order, path, label, about, List.of(anyOf));
    }
}
