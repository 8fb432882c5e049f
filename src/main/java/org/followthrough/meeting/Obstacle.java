package org.followthrough.meeting;

/** Why a meeting cannot decide, here and now, what an action asks; it can still note it once it is open. */
public enum Obstacle {
    NOT_OPEN,
    /** Too few members are there. */
    NOT_QUORATE,
    /** Nobody in the room may decide about this action. */
    NOBODY
}
