package org.followthrough.plan;

/** The event that made a new version of an action. */
public enum Cause {
    ADDED,
    IMPORTED,
    ISSUED,
    /** Words, lead agency or supporting agencies were changed by the business unit. */
    CHANGED,
    UPDATED,
    /** The same day's update put right; the old text stays in its version. */
    CORRECTED,
    LEAD_NAMED,
    DATE_ASKED_FOR,
    DATE_AGREED,
    DATE_REFUSED,
    EVIDENCE_GIVEN,
    SIGNED_OFF,
    SENT_BACK,
    CLOSED;

    /** Whether the agency spoke: what "no update for 35 days" counts from. */
    public boolean isUpdate() {
        return this == UPDATED || this == CORRECTED;
    }
}
