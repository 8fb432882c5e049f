package org.followthrough.people;

import java.util.Set;

/**
 * Somebody who works with the board.
 *
 * @param email in lower case; unique
 * @param jobTitle may be null
 * @param agencyId null for people of the board itself
 */
public record Person(long id, String email, String name, String jobTitle, Long agencyId, PersonState state,
                     Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether the person holds this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the person belongs to this agency; false when either is unknown. */
    public boolean isOf(Long agency) {
        return agencyId != null && agencyId.equals(agency);
    }

    /** The same person in another state. */
    public Person in(PersonState changed) {
        return new Person(id, email, name, jobTitle, agencyId, changed, roles);
    }
}
