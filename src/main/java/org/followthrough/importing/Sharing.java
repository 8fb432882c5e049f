package org.followthrough.importing;

import java.util.Set;

/**
 * How actions are shared out that the plan gives to several agencies or to all of them.
 *
 * @param eachOfSeveral one action for each agency named; otherwise the first leads and the others support
 * @param eachOfAll one action for each of {@code everyone}; otherwise {@code leadOfAll} leads and the others support
 * @param everyone ids of the agencies that "all agencies" means
 * @param leadOfAll null when each gets an action
 */
public record Sharing(boolean eachOfSeveral, boolean eachOfAll, Set<Long> everyone, Long leadOfAll) {

    public Sharing {
        everyone = everyone == null ? Set.of() : Set.copyOf(everyone);
    }
}
