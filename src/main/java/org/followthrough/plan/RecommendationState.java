package org.followthrough.plan;

import java.time.LocalDate;

/**
 * All of a recommendation that can change.
 *
 * @param position where it stands in its plan, from 1
 * @param sourceName the named agency's report or the inspection; may be null
 * @param numberPrinted the number as printed, such as 2 (iv); null when it has none
 * @param heading the section of the plan it stands under, as printed; may be null
 * @param response null while the board has not answered
 * @param reviewText the review date as printed; may be null
 */
public record RecommendationState(int position, RecommendationSource source, String sourceName, String numberPrinted,
                                  String heading, String text, String scope, BoardResponse response,
                                  String responseReason, String intendedOutcome, LocalDate reviewOn,
                                  String reviewText) {

    /** The longest recommendation text accepted, in characters. */
    public static final int TEXT_LIMIT = 8000;

    /** The same recommendation at another place of its plan. */
    RecommendationState at(int newPosition) {
        return new RecommendationState(newPosition, source, sourceName, numberPrinted, heading, text, scope, response,
                responseReason, intendedOutcome, reviewOn, reviewText);
    }
}
