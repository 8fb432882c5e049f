package org.followthrough.demo;

import java.time.LocalDate;

/**
 * The milestones of one invented action.
 *
 * @param turn how many actions of the same agency and fate come before it
 * @param start the day it was agreed
 * @param withPlan whether it was agreed with the plan, and so was a draft before
 * @param due the due date it now has, or will have had when it is over; null when none was agreed
 * @param finished the day the agency says it is complete; null when it does not
 * @param decided the day it was signed off or closed; null otherwise
 * @param seed what makes its words its own
 */
record Slot(Shape.Plan plan, Shape.Spec spec, int turn, LocalDate start, boolean withPlan, LocalDate due,
            LocalDate finished, LocalDate decided, long seed) {

    boolean isOpen() {
        return finished == null && decided == null && spec.fate() != Fate.DRAFT;
    }

    boolean endsLate() {
        return due != null && (finished == null ? spec.fate() == Fate.OVERDUE : finished.isAfter(due));
    }
}
