package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.shared.time.London;

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

    /**
     * The instant from which it counts: today's from now, an earlier one from the beginning of its day.
     *
     * @throws IllegalArgumentException when it is yet to be taken
     */
    Instant takenAt(Instant now) {
        LocalDate today = London.dayOf(now);
        if (decidedOn.isAfter(today)) {
            throw new IllegalArgumentException("a decision is not recorded before it is taken");
        }
        return decidedOn.equals(today) ? now : London.startOf(decidedOn);
    }
}
