package org.followthrough.chasing;

/** A rung of the ladder: what makes somebody be told of an action. In the order of rising urgency. */
public enum Step {
    TWO_WEEKS_BEFORE,
    THREE_DAYS_BEFORE,
    /** The first working day after the due date. */
    OVERDUE,
    /** Every Monday while it stays overdue. */
    STILL_OVERDUE,
    /** The sub-committee did not sign it off. */
    SENT_BACK,
    COORDINATOR(10),
    SUBCOMMITTEE_CHAIR(20),
    INDEPENDENT_CHAIR(40);

    private final int workingDays;

    Step() {
        this(0);
    }

    Step(int workingDays) {
        this.workingDays = workingDays;
    }

    /** Whether somebody else is told than who owes the action. */
    public boolean isEscalation() {
        return workingDays > 0;
    }

    /** Whether it asks about an action that is late. */
    public boolean isLate() {
        return this == OVERDUE || this == STILL_OVERDUE || isEscalation();
    }

    /** After how many working days overdue without an update it is taken; 0 for reminders. */
    int workingDays() {
        return workingDays;
    }
}
