package org.followthrough.review.document;

import java.time.Instant;

/** A legal hold: while it stands, nothing of its review is destroyed. */
public record Hold(long id, String reason, Instant placedAt, long placedBy) {
}
