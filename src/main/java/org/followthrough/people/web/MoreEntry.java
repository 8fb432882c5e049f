package org.followthrough.people.web;

import java.util.List;
import org.followthrough.people.Permission;
import org.followthrough.shared.words.Words;

/**
 * A line on the page of everything that has no place in the navigation. A feature introduces such a page by a bean of
 * this type.
 *
 * @param order smaller comes first
 * @param words where the words stand
 * @param key of the label; with {@code .about} behind it, of one sentence: what one does there
 * @param anyOf shown to who has any of these permissions
 */
public record MoreEntry(int order, String path, Words words, String key, List<Permission> anyOf) {

    /** An entry for who has any of these permissions. */
    public MoreEntry(int order, String path, Words words, String key, Permission... anyOf) {
        this(order, path, words, key, List.of(anyOf));
    }

    /** What it is called. */
    public String label() {
        return words.say(key);
    }

    /** What one does there. */
    public String about() {
        return words.say(key + ".about");
    }
}
