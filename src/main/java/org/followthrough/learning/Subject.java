package org.followthrough.learning;

import java.io.Serializable;
import org.followthrough.plan.Recommendation;
import org.followthrough.review.Review;

/**
 * What themes are said of: a recommendation of a plan, or a finding of peers.
 *
 * @param recommendationId null for a finding
 * @param finding its number within the report of the peers; null for a recommendation
 */
public record Subject(long reviewId, Long recommendationId, Integer finding) implements Serializable {

    /** A recommendation. */
    public static Subject of(Recommendation recommendation) {
        return new Subject(recommendation.reviewId(), recommendation.id(), null);
    }

    /** A finding of a peer challenge. */
    public static Subject of(Review challenge, int finding) {
        return new Subject(challenge.id(), null, finding);
    }

    /** Whether it is a finding of peers. */
    public boolean isFinding() {
        return finding != null;
    }
}
