package org.followthrough.meeting;

import java.time.Instant;
import java.util.Objects;

/**
 * What one person was told of a meeting.
 *
 * @param number from 1 for each person and meeting
 * @param startsAt when it was to be held
 * @param place may be null
 * @param cancelled whether they were told that it is not held
 * @param frozen whether its papers were frozen
 * @param items how many items of its agenda the person could see
 */
record Notice(long meetingId, long personId, int number, Instant toldAt, long toldBy, Instant startsAt, String place,
              boolean cancelled, boolean frozen, int items) {

    /** Whether it says all that would be said of the meeting now. */
    boolean isAllOf(Meeting meeting, int itemsNow) {
        return isTrueOf(meeting) && frozen == meeting.isFrozen() && items == itemsNow;
    }

    /** Whether the meeting is held, or is not, when and where it said. */
    boolean isTrueOf(Meeting meeting) {
        return startsAt.equals(meeting.startsAt()) && Objects.equals(place, meeting.place())
                && cancelled == meeting.isCancelled();
    }
}
