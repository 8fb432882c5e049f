package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.followthrough.pack.PackReader.LeftOut;
import org.followthrough.people.Committee;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.junit.jupiter.api.Test;

class PackReaderTest {

    private static final Person CHAIR = person(1, PersonState.ACTIVE, Role.SUBCOMMITTEE_CHAIR);
    private static final Person DEPUTY = person(2, PersonState.ACTIVE, Role.SUBCOMMITTEE_MEMBER);
    private static final Person INDEPENDENT = person(3, PersonState.INVITED, Role.INDEPENDENT_CHAIR);
    private static final Person LOCKED = person(4, PersonState.LOCKED, Role.BOARD_MEMBER);
    private static final Person LEFT = person(5, PersonState.LEFT, Role.BOARD_MEMBER);
    private static final Person FORMER = person(6, PersonState.LEFT, Role.INDEPENDENT_CHAIR);
    private static final List<Person> ALL = List.of(CHAIR, DEPUTY, INDEPENDENT, LOCKED, LEFT, FORMER);
    private static final Committee COMMITTEE = new Committee(1, "scr", "SCR", 1L, 2L, Set.of());

    @Test
    void theChairAloneByDefault() {
        assertThat(PackReader.of(PackReaders.USUAL, COMMITTEE, ALL)).containsExactly(new PackReader(CHAIR, null));
    }

    @Test
    void whoMayNotReadItWhoIsLockedAndWhoLeftFallOutWithTheReason() {
        PackReaders readers = new PackReaders(true, true, true, Set.of(1L, 4L, 5L));

        assertThat(PackReader.of(readers, COMMITTEE, ALL)).containsExactly(new PackReader(CHAIR, null),
                new PackReader(DEPUTY, LeftOut.MAY_NOT_READ), new PackReader(INDEPENDENT, null),
                new PackReader(LOCKED, LeftOut.LOCKED), new PackReader(LEFT, LeftOut.LEFT));
    }

    @Test
    void aVacantChairIsNobody() {
        assertThat(PackReader.of(PackReaders.USUAL, new Committee(1, "scr", "SCR", null, null, Set.of()), ALL))
                .isEmpty();
    }

    private static Person person(long id, PersonState state, Role role) {
        return new Person(id, id + "@anytown.example", "Person " + id, null, null, state, Set.of(role));
    }
}
