package org.followthrough.chasing;

import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;

/** A rung of the ladder: what makes somebody be told of an action. In the order of rising urgency. */
public enum Step {
    /** The first reminder before the due date. */
    LONG_BEFORE,
    /** The second reminder before the due date. */
    SHORTLY_BEFORE,
    /** The first working day after the due date. */
    OVERDUE,
    /** Every Monday while it stays overdue. */
    STILL_OVERDUE,
    /** The sub-committee did not sign it off. */
    SENT_BACK,
    COORDINATOR(BoardRule.TELL_COORDINATOR),
    SUBCOMMITTEE_CHAIR(BoardRule.TELL_SUBCOMMITTEE_CHAIR),
    INDEPENDENT_CHAIR(BoardRule.TELL_INDEPENDENT_CHAIR);

    /** The rule that says after how many working days overdue without an update it is taken; null for reminders. */
    private final BoardRule after;

    Step() {
        this(null);
    }

    Step(BoardRule after) {
        this.after = after;
    }

    /** Whether somebody else is told than who owes the action. */
    public boolean isEscalation() {
        return after != null;
    }

    /** Whether it asks about an action that is late. */
    public boolean isLate() {
        return this == OVERDUE || this == STILL_OVERDUE || isEscalation();
    }

    /** After how many working days overdue without an update it is taken; 0 for reminders. */
    int workingDays(BoardRules rules) {
        return after == null ? 0 : rules.of(after);
    }
}
