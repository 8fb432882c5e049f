package org.followthrough.meeting;

/** How far a meeting has come. */
public enum MeetingState {
    /** To be held. */
    PLANNED,
    /** Under way: decisions are recorded. */
    OPEN,
    /** Over: its log stays as it is. */
    CLOSED,
    /** Not held. */
    CANCELLED
}
