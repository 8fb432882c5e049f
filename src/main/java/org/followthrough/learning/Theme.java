package org.followthrough.learning;

/**
 * What recommendations can be about.
 *
 * @param ref short name for addresses, such as neglect
 * @param retired no longer given to recommendations; those that have it keep it
 */
public record Theme(long id, String ref, String name, boolean retired) {

    /** The longest name accepted, in characters. */
    public static final int NAME_LIMIT = 100;
}
