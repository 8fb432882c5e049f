package org.followthrough.plan;

/** The event that made a new version of an action. */
public enum Cause {
    ADDED,
    IMPORTED,
    ISSUED,
    /** Words, lead agency or supporting agencies were changed by the business unit. */
    CHANGED,
    /** Put at another place in its plan, or under another recommendation. */
    MOVED,
    UPDATED,
    /** The same day's update put right; the old text stays in its version. */
    CORRECTED,
    /** The lead said that nothing has changed this month. */
    NO_CHANGE,
    LEAD_NAMED,
    MILESTONES_SET,
    DATE_ASKED_FOR,
    DATE_AGREED,
    DATE_REFUSED,
    EVIDENCE_GIVEN,
    /** The sub-committee set its own confidence beside the agency's, or took it back. */
    CONFIDENCE_SET,
    SIGNED_OFF,
    SENT_BACK,
    /** Sent back for more evidence only. */
    EVIDENCE_ASKED_FOR,
    /** Some months after sign-off it was asked whether practice changed. */
    IMPACT_CHECKED,
    /** Practice had not changed: the action is owed again. */
    REOPENED,
    /** Closed, not done: withdrawn by a recorded decision. */
    CLOSED,
    /** Closed because another action took over. */
    REPLACED,
    /** Closed because several actions took over. */
    SPLIT;

    /** Whether it is a decision whose minute is kept: whether an action is done, or by when it is due. */
    public boolean isMinuted() {
        return switch (this) {
            case SIGNED_OFF, SENT_BACK, EVIDENCE_ASKED_FOR, DATE_AGREED, DATE_REFUSED -> true;
            default -> false;
        };
    }

    /** Whether the agency spoke: what "no update for 35 days" counts from. */
    public boolean isUpdate() {
        return this == UPDATED || this == CORRECTED || this == NO_CHANGE;
    }

    /** Whether the sub-committee sent the action back to its lead. */
    public boolean givesBack() {
        return this == SENT_BACK || this == EVIDENCE_ASKED_FOR;
    }
}
