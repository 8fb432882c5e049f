package org.followthrough.plan;

import java.time.LocalDate;

/**
 * A decision as the minutes have it: closing what is not done, or a whole plan, needs one.
 *
 * @param decidedBy the meeting or the person
 * @param decidedOn the London day; never to come
 * @param minuteReference the minute it stands in; null until there is one
 * @param reason why; never null
 */
public record RecordedDecision(String decidedBy, LocalDate decidedOn, String minuteReference, String reason) {

    /** The longest name of who decided, in characters. */
    public static final int BY_LIMIT = 200;
    /** The longest minute reference accepted, in characters. */
    public static final int MINUTE_LIMIT = 100;
    /** The longest reason accepted, in characters. */
    public static final int REASON_LIMIT = 2000;
}
