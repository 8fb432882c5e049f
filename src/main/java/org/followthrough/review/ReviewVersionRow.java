package org.followthrough.review;

import java.time.Instant;

/** One version of a review, as it is inserted. */
record ReviewVersionRow(long reviewId, int version, long seq, Instant effectiveAt, Instant recordedAt, Long recordedBy,
                        ReviewCause cause, String reason, ReviewState state) {
}
