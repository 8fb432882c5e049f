package org.followthrough.challenge;

import java.time.LocalDate;

/**
 * Whether somebody was told of an action before it was challenged, as the register has it.
 *
 * @param reference of the action
 * @param on the London day they were last told; null when they were not
 * @param missed why they were not told; null when they were
 */
public record Telling(String reference, Who who, LocalDate on, Missed missed) {

    /** Who is told of a late action before its agency's chief officer is. */
    public enum Who { LEAD, COORDINATOR, SUBCOMMITTEE_CHAIR }

    /** Why somebody was not told. */
    public enum Missed {
        /** Nobody has that part. */
        NOBODY,
        /** It has not come to that. */
        NOT_YET,
        LEFT,
        LOCKED,
        BOUNCING,
        NOT_NAMED,
        /** The message waits to be sent, or no mail server is set. */
        NOT_SENT,
        /** The message was refused or came back. */
        NOT_ARRIVED
    }

    /** Somebody was told on the day. */
    public static Telling told(String reference, Who who, LocalDate on) {
        return new Telling(reference, who, on, null);
    }

    /** Nobody was told, and why. */
    public static Telling missed(String reference, Who who, Missed why) {
        return new Telling(reference, who, null, why);
    }
}
