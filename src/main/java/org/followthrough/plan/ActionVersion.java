package org.followthrough.plan;

import java.time.Instant;

/**
 * One state an action was in, and the event that led to it. Versions are inserted and never changed.
 *
 * @param version from 1, without gaps
 * @param seq the commit that wrote it; "as known at" is a seq
 * @param effectiveAt when it was true
 * @param recordedAt when we were told
 * @param recordedBy null when the system recorded it
 * @param onBehalfOf who said it, when somebody else typed it; null otherwise
 * @param reason why, in the words of who recorded it; may be null
 */
public record ActionVersion(long actionId, int version, long seq, Instant effectiveAt, Instant recordedAt,
                            Long recordedBy, Long onBehalfOf, Cause cause, String reason, ActionState state) {
}
