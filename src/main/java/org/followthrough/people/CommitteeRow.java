package org.followthrough.people;

import java.util.Set;

/** A committee as the table holds it, without the members. */
record CommitteeRow(long id, String ref, String name, Long chairId, Long deputyId) {

    Committee with(Set<Long> memberIds) {
        return new Committee(id, ref, name, chairId, deputyId, memberIds);
    }
}
