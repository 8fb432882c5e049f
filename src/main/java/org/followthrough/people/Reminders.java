package org.followthrough.people;

/** Which reminders before a due date a person wishes to have. What is overdue or sent back is always told. */
public enum Reminders {
    /** Each on the day it falls due. */
    EACH,
    /** All of a week in one message on Monday. */
    MONDAYS,
    /** None before the due date. */
    OVERDUE_ONLY
}
