package org.followthrough;

import java.util.EnumSet;
import java.util.Set;

/** How far a meeting is. */
enum MeetingStage {
    PLANNED, FROZEN, OPEN, CLOSED, CANCELLED;

    static final Set<MeetingStage> COMING = EnumSet.of(PLANNED, FROZEN);
    static final Set<MeetingStage> NOT_OVER = EnumSet.of(PLANNED, FROZEN, OPEN);
    /** Their items have numbers, and pages. */
    static final Set<MeetingStage> NUMBERED = EnumSet.of(FROZEN, OPEN, CLOSED);
}
