package org.followthrough.people;

import java.util.Set;

/** A person as the table holds it, without the roles. */
record PersonRow(long id, String email, String name, String jobTitle, Long agencyId, PersonState state) {

    Person with(Set<Role> roles) {
        return new Person(id, email, name, jobTitle, agencyId, state, roles);
    }
}
