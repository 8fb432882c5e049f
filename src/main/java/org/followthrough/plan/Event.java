package org.followthrough.plan;

import java.time.Instant;

/**
 * Something that happened to an action in the past, to be recorded with the action.
 *
 * @param reason may be null
 * @param state the state it led to
 */
public record Event(Instant effectiveAt, Instant recordedAt, By by, Cause cause, String reason, ActionState state) {
}
