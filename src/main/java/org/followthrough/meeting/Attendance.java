package org.followthrough.meeting;

/** Whether somebody came to a meeting. */
public enum Attendance {
    /** Not known yet. */
    EXPECTED,
    PRESENT,
    /** Sent somebody in their place. */
    DEPUTY,
    APOLOGIES
}
