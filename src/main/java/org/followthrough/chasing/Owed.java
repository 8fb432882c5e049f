package org.followthrough.chasing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * An issued action still owed, and who may be told of it.
 *
 * @param agency the lead agency's name; null when none is known
 * @param due null when no date is agreed
 * @param milestone the next milestone's date where it comes before the due date; null where none does
 * @param sentBackOn the London day it was sent back, while no update came since; null otherwise
 * @param lastUpdateOn the London day the agency last said how it stands; null when it never did
 * @param owners ids of those who are reminded: the lead person and who stands in for them, or the agency's
 *     co-ordinators in their place
 * @param coveredFor whom an owner stands in for, by the owner's id
 * @param above ids of those told at each step of the escalation; none of them an owner
 */
record Owed(long actionId, String reference, String agency, LocalDate due, LocalDate milestone,
            LocalDate sentBackOn, LocalDate lastUpdateOn, List<Long> owners, Map<Long, String> coveredFor,
            Map<Step, List<Long>> above) {

    /** Whether a milestone is still to come before the due date. */
    boolean hasMilestone(LocalDate today) {
        return milestone != null && !milestone.isBefore(today);
    }

    /** The next date it was promised for, milestone or due date; null when there is none. */
    LocalDate promised(LocalDate today) {
        return hasMilestone(today) ? milestone : due;
    }

    /** Whether it is late on the day. */
    boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** Calendar days past the due date; negative before it. There must be a due date. */
    int daysOverdue(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(due, today);
    }

    List<Long> toldAt(Step step) {
        return above.getOrDefault(step, List.of());
    }
}
