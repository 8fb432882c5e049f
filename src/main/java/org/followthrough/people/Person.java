package org.followthrough.people;

import java.util.Set;

/**
 * Somebody who works with the board.
 *
 * @param email in lower case; unique
 * @param jobTitle may be null
 * @param agencyId null for people of the board itself
 * @param pass what they may reach, for this request, because they came by a one-time link; null for all that their
 *     roles allow
 */
public record Person(long id, String email, String name, String jobTitle, Long agencyId, PersonState state,
                     Set<Role> roles, Pass pass) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Somebody as the board knows them. */
    public Person(long id, String email, String name, String jobTitle, Long agencyId, PersonState state,
                  Set<Role> roles) {
        this(id, email, name, jobTitle, agencyId, state, roles, null);
    }

    /** Whether they came by a one-time link instead of signing in. */
    public boolean cameByLink() {
        return pass != null;
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
        return new Person(id, email, name, jobTitle, agencyId, changed, roles, pass);
    }

    /** The same person with nothing more than the pass lets them reach. */
    Person with(Pass given) {
        return new Person(id, email, name, jobTitle, agencyId, state, roles, given);
    }
}
