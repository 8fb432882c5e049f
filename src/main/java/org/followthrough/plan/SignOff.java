package org.followthrough.plan;

import java.time.LocalDate;

/**
 * What a sign-off rests on: done means seen.
 *
 * @param seenBy the named person who saw the evidence
 * @param seenWhere where they saw it: attached here, or at the agency
 * @param seenOn the London day they saw it
 * @param betweenMeetings whether the chair acted between two meetings
 * @param minuteReference the minute it stands in; null until there is one
 * @param reportedOn the meeting the chair's action was reported to; null until it was, and for a meeting's decision
 */
public record SignOff(String seenBy, String seenWhere, LocalDate seenOn, boolean betweenMeetings,
                      String minuteReference, LocalDate reportedOn) {

    /** The longest name accepted, in characters. */
    public static final int SEEN_BY_LIMIT = 200;
    /** The longest place accepted, in characters. */
    public static final int SEEN_WHERE_LIMIT = 500;
    /** The longest minute reference accepted, in characters. */
    public static final int MINUTE_LIMIT = 100;

    /** Decided by the chair between two meetings, to be reported to the next. */
    public static SignOff betweenMeetings(String seenBy, String seenWhere, LocalDate seenOn) {
        return new SignOff(seenBy, seenWhere, seenOn, true, null, null);
    }

    /** Decided in a meeting. */
    public static SignOff inMeeting(String seenBy, String seenWhere, LocalDate seenOn, String minuteReference) {
        return new SignOff(seenBy, seenWhere, seenOn, false, minuteReference, null);
    }
}
