package org.followthrough.chasing;

import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;

/** A rung of the ladder: what makes somebody be told of an action. In the order of rising urgency. */
public enum Step {
    /** The sub-committee has seen the evidence and agreed that it is done. */
    SIGNED_OFF(Kind.NEWS),
    /** A due date was agreed: the first, or the later one asked for. */
    DATE_AGREED(Kind.NEWS),
    /** Another date was agreed than the one asked for. */
    OTHER_DATE_AGREED(Kind.NEWS),
    /** The later date asked for was not agreed. */
    DATE_REFUSED(Kind.NEWS),
    /** The person was named as its lead, or the plan that names them was issued. */
    NOW_LEAD(Kind.NEWS),
    /** The monthly request, a while before updates are due for the sub-committee's meeting. */
    MONTHLY_REQUEST,
    /** The first reminder before the due date. */
    LONG_BEFORE,
    /** The second reminder before the due date. */
    SHORTLY_BEFORE,
    /** No update for as many days as the board waits. */
    NO_UPDATE,
    /** The first working day after the due date. */
    OVERDUE,
    /** Once a week while it stays overdue. */
    STILL_OVERDUE,
    /** Sent back for more evidence. */
    EVIDENCE_ASKED_FOR,
    /** The sub-committee did not sign it off. */
    SENT_BACK,
    COORDINATOR(BoardRule.TELL_COORDINATOR),
    SUBCOMMITTEE_CHAIR(BoardRule.TELL_SUBCOMMITTEE_CHAIR),
    INDEPENDENT_CHAIR(BoardRule.TELL_INDEPENDENT_CHAIR);

    private enum Kind { NEWS, REMINDER, ESCALATION }

    private final Kind kind;
    /** The rule that says after how many working days overdue without an update it is taken; null for the others. */
    private final BoardRule after;

    Step() {
        this(Kind.REMINDER);
    }

    Step(Kind kind) {
        this.kind = kind;
        this.after = null;
    }

    Step(BoardRule after) {
        this.kind = Kind.ESCALATION;
        this.after = after;
    }

    /** Whether somebody else is told than who owes the action. */
    public boolean isEscalation() {
        return kind == Kind.ESCALATION;
    }

    /** Whether it tells of something that happened and asks for nothing. */
    public boolean isNews() {
        return kind == Kind.NEWS;
    }

    /** Whether it asks who owes the action for something. */
    public boolean isReminder() {
        return kind == Kind.REMINDER;
    }

    /** Whether it asks about an action that is late. */
    public boolean isLate() {
        return this == OVERDUE || this == STILL_OVERDUE || isEscalation();
    }

    /** Whether it comes before the due date, so that people may wish not to have it. */
    boolean isBeforeDue() {
        return this == LONG_BEFORE || this == SHORTLY_BEFORE;
    }

    /** After how many working days overdue without an update it is taken; 0 for all but the escalation. */
    int workingDays(BoardRules rules) {
        return after == null ? 0 : rules.of(after);
    }
}
