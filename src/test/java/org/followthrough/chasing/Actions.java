package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.chasing.Addressee.Capacity;

/** Owed actions for the tests of the rules. */
final class Actions {

    static final long JO = 1;
    static final long COORDINATOR = 2;
    static final long SUBCOMMITTEE_CHAIR = 3;
    static final long CHAIR = 4;

    /** Jo leads it, and each step has one person above. */
    static final Owed.Audience EVERYBODY = new Owed.Audience(List.of(lead(JO)), Map.of(), Map.of(
            Step.COORDINATOR, List.of(above(COORDINATOR)),
            Step.SUBCOMMITTEE_CHAIR, List.of(above(SUBCOMMITTEE_CHAIR)),
            Step.INDEPENDENT_CHAIR, List.of(above(CHAIR))));

    private Actions() {
    }

    static Owed owed(String reference, LocalDate due, Fallen... happened) {
        return owed(reference, Owed.Dates.due(due), happened);
    }

    static Owed owed(String reference, Owed.Dates dates, Fallen... happened) {
        return new Owed(new Matter.Action(id(reference), reference), "Anytown Police", dates, List.of(happened), EVERYBODY);
    }

    static Owed toldTo(Owed action, Owed.Audience audience) {
        return new Owed(action.matter(), action.agency(), action.dates(), action.happened(),
                audience);
    }

    static long id(String reference) {
        return Long.parseLong(reference.replaceAll("\\D", ""));
    }

    static Addressee lead(long personId) {
        return new Addressee(personId, Capacity.LEAD, null);
    }

    static Addressee above(long personId) {
        return new Addressee(personId, Capacity.ABOVE, null);
    }

    static Owed.Dates updated(LocalDate due, LocalDate on) {
        return new Owed.Dates(due, null, on, null, List.of());
    }
}
