package org.followthrough.plan;

import java.time.LocalDate;

/**
 * Which minute a decision about an action stands in.
 *
 * @param version the version of the action that records the decision
 * @param minuteReference the minute; null for one taken between two meetings that none was told of yet
 * @param reportedOn the London day of the meeting that was told of it; null until it was, and for a meeting's own
 */
public record Minuted(int version, String minuteReference, LocalDate reportedOn) {

    /** Whether no meeting was told of it yet. */
    public boolean isToReport() {
        return minuteReference == null;
    }

    /** Whether it was taken in a meeting, not between two. */
    public boolean isOfMeeting() {
        return minuteReference != null && reportedOn == null;
    }
}
