package org.followthrough.people;

import java.util.Set;

/**
 * A sub-committee that watches plans.
 *
 * @param ref short name for addresses
 * @param chairId null while vacant
 * @param deputyId null when there is none
 */
public record Committee(long id, String ref, String name, Long chairId, Long deputyId, Set<Long> memberIds) {

    public Committee {
        memberIds = Set.copyOf(memberIds);
    }
}
