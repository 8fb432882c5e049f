package org.followthrough.pack;

import java.util.Collection;
import java.util.List;
import org.followthrough.people.Access;
import org.followthrough.people.Committee;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;

/**
 * Somebody a committee's packs are meant for.
 *
 * @param leftOut why none is sent to them; null when they get it
 */
public record PackReader(Person person, LeftOut leftOut) {

    /** Why somebody gets no pack. */
    public enum LeftOut { LEFT, LOCKED, MAY_NOT_READ }

    /** Whether the pack is sent to them. */
    public boolean isSent() {
        return leftOut == null;
    }

    /** Everybody the packs are meant for, in the order of the people given, and nobody twice. */
    static List<PackReader> of(PackReaders readers, Committee committee, Collection<Person> people) {
        return people.stream().filter(person -> isMeant(readers, committee, person))
                .map(person -> new PackReader(person, leftOut(person))).toList();
    }

    private static boolean isMeant(PackReaders readers, Committee committee, Person person) {
        return readers.chair() && Long.valueOf(person.id()).equals(committee.chairId())
                || readers.deputy() && Long.valueOf(person.id()).equals(committee.deputyId())
                || readers.independentChair() && person.is(Role.INDEPENDENT_CHAIR)
                        && person.state() != PersonState.LEFT
                || readers.named().contains(person.id());
    }

    /** Who is invited can be told, and reads the pack once they have a password. */
    private static LeftOut leftOut(Person person) {
        return switch (person.state()) {
            case LEFT -> LeftOut.LEFT;
            case LOCKED -> LeftOut.LOCKED;
            case ACTIVE, INVITED -> Access.may(person.in(PersonState.ACTIVE), Permission.SEE_PACKS) ? null
                    : LeftOut.MAY_NOT_READ;
        };
    }
}
