package org.followthrough.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** People of an agency and others, for the tables of the policy. */
abstract class AccessPeople {

    static final long OWN = 1;
    static final long OTHER = 2;
    static final long SELF = 10;
    static final long SOMEBODY = 11;

    static Person person(Role... roles) {
        return make(SELF, roles);
    }

    static Person other(Role... roles) {
        return make(SOMEBODY, roles);
    }

    static Person make(long id, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        return new Person(id, "somebody@anytown.example", "Somebody", null, OWN, PersonState.ACTIVE, held);
    }
}
