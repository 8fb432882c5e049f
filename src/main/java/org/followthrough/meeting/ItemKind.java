package org.followthrough.meeting;

/** Why an action is on an agenda, in the order of the agenda. */
public enum ItemKind {
    /** Something was decided about it since the last meeting, which is now told. */
    BETWEEN_MEETINGS,
    /** Sent back, and nothing was heard since. */
    SENT_BACK,
    /** The agency says that it is complete. */
    SIGN_OFF,
    /** A later date is asked for. */
    DATE_REQUEST,
    /** It will miss its date, says the agency or the sub-committee. */
    OFF_TRACK,
    /** It has no date. */
    NEEDS_A_DATE,
    /** Overdue for as many working days as it takes until the independent chair is told. */
    OVERDUE,
    /** Somebody put it there. */
    ADDED
}
