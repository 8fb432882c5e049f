package org.followthrough.meeting;

import java.util.Optional;

/**
 * Somebody who belongs at a meeting.
 *
 * @param member whether they sit on the sub-committee and count towards the quorum; others only attend
 * @param deputyId who came in their place; null unless they sent somebody
 */
public record Attendee(long personId, boolean member, Attendance attendance, Long deputyId) {

    /** A member nothing is known of yet. */
    static Attendee expected(long personId) {
        return new Attendee(personId, true, Attendance.EXPECTED, null);
    }

    /** Somebody who attends without being a member. */
    public static Attendee inAttendance(long personId) {
        return new Attendee(personId, false, Attendance.PRESENT, null);
    }

    /** Who sits there: the person, or who came in their place; empty when nobody does. */
    public Optional<Long> sitting() {
        return switch (attendance) {
            case PRESENT -> Optional.of(personId);
            case DEPUTY -> Optional.ofNullable(deputyId);
            case EXPECTED, APOLOGIES -> Optional.empty();
        };
    }
}
