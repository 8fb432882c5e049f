package org.followthrough.people;

import java.util.Locale;
import java.util.Set;

/**
 * Which people a list shows; whoever has left is shown only when asked for.
 *
 * @param text part of a name or e-mail address, in any case; empty for everybody
 * @param agencyIds any of these; {@link #BOARD} for people of the board itself; empty for all
 * @param roles any of these; empty for all
 * @param states any of these; empty for all but {@link PersonState#LEFT}
 */
public record PersonSearch(String text, Set<Long> agencyIds, Set<Role> roles, Set<PersonState> states) {

    /** Stands for people who belong to no agency. */
    public static final long BOARD = 0;

    /** Everybody who has not left. */
    public static final PersonSearch ALL = new PersonSearch("", Set.of(), Set.of(), Set.of());

    public PersonSearch {
        agencyIds = Set.copyOf(agencyIds);
        roles = Set.copyOf(roles);
        states = Set.copyOf(states);
    }

    /** The text as a pattern for like; null when nothing is searched for. */
    String pattern() {
        return text.isEmpty() ? null
                : "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    boolean board() {
        return agencyIds.contains(BOARD);
    }
}
