package org.followthrough.plan;

/** A recommendation as it now stands. */
public record Recommendation(long id, long reviewId, int version, RecommendationState state) {
}
