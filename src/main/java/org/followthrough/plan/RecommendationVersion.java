package org.followthrough.plan;

import java.time.Instant;

/** One state of a recommendation, as it is inserted. */
record RecommendationVersion(long recommendationId, int version, long seq, Instant effectiveAt, Instant recordedAt,
                             Long recordedBy, Cause cause, String reason, RecommendationState state) {
}
