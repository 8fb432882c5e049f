package org.followthrough.plan;

import java.time.LocalDate;

/** A recommendation with one of its versions, as the tables hold them. */
record RecommendationRow(long id, long reviewId, int version, int position, RecommendationSource source,
                         String sourceName, String numberPrinted, String heading, String text, String scope,
                         BoardResponse response, String responseReason, String intendedOutcome, LocalDate reviewOn,
                         String reviewText) {

    Recommendation recommendation() {
        return new Recommendation(id, reviewId, version, new RecommendationState(position, source, sourceName,
                numberPrinted, heading, text, scope, response, responseReason, intendedOutcome, reviewOn, reviewText));
    }
}
