package org.followthrough.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.shared.time.London;

/**
 * A meeting of a sub-committee.
 *
 * @param place may be null
 * @param guests others who came, in words; may be null
 * @param asAt the London day its papers are about; null until they are frozen
 * @param knownSeq the last change known to them; null until they are frozen
 * @param frozenAt null until the papers are frozen
 * @param quorum how many members had to come; null until it is opened
 * @param openedAt null until it is opened
 * @param closedAt null until it is closed
 * @param cancelledAt null unless it is cancelled
 * @param cancelReason null unless it is cancelled
 * @param passedTo the meeting that got what was put on its agenda by hand; null unless it is cancelled, and until there
 *     is a next one
 */
public record Meeting(long id, long committeeId, Instant startsAt, String place, MeetingState state, String guests,
                      LocalDate asAt, Long knownSeq, Instant frozenAt, Integer quorum, Instant openedAt,
                      Instant closedAt, Instant cancelledAt, String cancelReason, Long passedTo) {

    /** The longest place accepted, in characters. */
    public static final int PLACE_LIMIT = 200;
    /** The longest reason for cancelling it accepted, in characters. */
    public static final int REASON_LIMIT = 500;
    /** The longest list of guests accepted, in characters. */
    public static final int GUESTS_LIMIT = 500;

    /** The London day it is held. */
    public LocalDate day() {
        return London.dayOf(startsAt);
    }

    /** Whether its papers are frozen: their figures stay. */
    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** Whether decisions can be recorded. */
    public boolean isOpen() {
        return state == MeetingState.OPEN;
    }

    /** Whether it is not held. */
    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }

    /** Whether nothing of it changes any more: it was held, or it is cancelled. */
    public boolean isOver() {
        return state == MeetingState.CLOSED || isCancelled();
    }

    /** How the minute of an item is referred to: 26 November 2026, minute 4. */
    public String minute(int item) {
        return London.longDate(day()) + ", minute " + item;
    }
}
