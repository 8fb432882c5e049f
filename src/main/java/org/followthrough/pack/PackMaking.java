package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pack being made, or how that ended.
 *
 * @param occasion what it is made for: an occasion of the committee's schedule, or when and for which day it was asked
 *   for
 * @param dueOn the London day the schedule made it due on, or it was asked for
 * @param releaseAt when the pack is to be released by itself; null for never
 * @param askedBy null for the schedule
 * @param seenAt when it was last known to be alive
 * @param attempts how often it was begun
 * @param replacesId the draft it is made again in place of; null for none
 * @param packId what was made; null until then
 */
public record PackMaking(long id, long committeeId, String occasion, LocalDate dueOn, LocalDate asAt, Instant releaseAt,
                         Long askedBy, Instant askedAt, Instant seenAt, State state, int attempts, Long replacesId,
                         Long packId) {

    /** How far it is. */
    public enum State {
        WAITING,
        /** Words and figures are put together. */
        WRITING,
        /** It is printed, to see that it can be. */
        PRINTING,
        DONE,
        /** The committee has no actions to watch, so there is nothing to say. */
        NOTHING,
        FAILED,
        CANCELLED;

        /** Whether there is nothing more to wait for. */
        public boolean isOver() {
            return switch (this) {
                case WAITING, WRITING, PRINTING -> false;
                case DONE, NOTHING, FAILED, CANCELLED -> true;
            };
        }
    }
}
