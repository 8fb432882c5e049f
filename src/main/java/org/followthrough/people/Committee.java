package org.followthrough.people;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Everybody who sits on it: chair, deputy and members. */
    public Set<Long> everybody() {
        Set<Long> all = new LinkedHashSet<>();
        Stream.of(chairId, deputyId).filter(Objects::nonNull).forEach(all::add);
        all.addAll(memberIds);
        return all;
    }
}
