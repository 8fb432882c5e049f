package org.followthrough.plan;

/**
 * A view of the work list that somebody gave a name.
 *
 * @param query what the address of the list has after its question mark; may be empty
 */
public record SavedView(long id, String name, String query) {

    /** The longest name accepted, in characters. */
    public static final int NAME_LIMIT = 60;
    /** The longest query that can be kept. */
    public static final int QUERY_LIMIT = 4000;
}
