package org.followthrough.learning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What recommendations can be about.
 *
 * @param ref short name for addresses, such as neglect
 * @param retired no longer given to recommendations; those that have it keep it
 */
public record Theme(long id, String ref, String name, boolean retired) {

    /** The longest name accepted, in characters. */
    public static final int NAME_LIMIT = 100;

    /** The names of these, one after the other: Neglect, Voice of the child; empty for none. */
    public static String names(List<Theme> some) {
        return some.stream().map(Theme::name).collect(Collectors.joining(", "));
    }
}
