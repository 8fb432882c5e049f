package org.followthrough.people;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** People made up for one test, whose names nobody else has. */
abstract class PeopleFixture {

    static final AtomicInteger NEXT = new AtomicInteger();

    final String mark = "Zz" + NEXT.incrementAndGet() + "q";

    Person person(People people, Role... roles) {
        return people.find(add(people, mark, null, PersonState.ACTIVE, roles)).orElseThrow();
    }

    static long add(People people, String name, Long agencyId, PersonState state, Role... roles) {
        return people.add("contract" + NEXT.incrementAndGet() + "@anytown.example", name, null, agencyId, state,
                Set.of(roles));
    }
}
