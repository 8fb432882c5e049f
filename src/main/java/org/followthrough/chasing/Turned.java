package org.followthrough.chasing;

import java.time.Instant;

/**
 * Chasing turned on or off.
 *
 * @param changedBy null for a board that chased before it could be turned off
 */
public record Turned(boolean turnedOn, Instant changedAt, Long changedBy) {
}
