package org.followthrough.plan;

import java.time.LocalDate;

/**
 * What a sign-off rests on: done means seen.
 *
 * @param seenBy the named person who saw the evidence
 * @param seenWhere where they saw it: attached here, or at the agency
 * @param seenOn the London day they saw it
 * @param betweenMeetings whether the chair acted between two meetings
 */
public record SignOff(String seenBy, String seenWhere, LocalDate seenOn, boolean betweenMeetings) {

    /** The longest name accepted, in characters. */
    public static final int SEEN_BY_LIMIT = 200;
    /** The longest place accepted, in characters. */
    public static final int SEEN_WHERE_LIMIT = 500;

    /** Decided by the chair between two meetings, to be reported to the next. */
    public static SignOff betweenMeetings(String seenBy, String seenWhere, LocalDate seenOn) {
        return new SignOff(seenBy, seenWhere, seenOn, true);
    }

    /** Decided in a meeting. */
    public static SignOff inMeeting(String seenBy, String seenWhere, LocalDate seenOn) {
        return new SignOff(seenBy, seenWhere, seenOn, false);
    }
}
