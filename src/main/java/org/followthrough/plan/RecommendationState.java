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
    /** The longest number, as printed. */
    public static final int NUMBER_LIMIT = 60;
    /** The longest name of a source. */
    public static final int SOURCE_LIMIT = 300;
    /** The longest heading of a section. */
    public static final int HEADING_LIMIT = 500;
    /** The longest scope. */
    public static final int SCOPE_LIMIT = 2000;
    /** The longest response and the longest intended outcome. */
    public static final int RESPONSE_LIMIT = 4000;
    /** The longest review date as printed. */
    public static final int REVIEW_TEXT_LIMIT = 500;

    /** The same recommendation at another place of its plan. */
    RecommendationState at(int newPosition) {
        return new RecommendationState(newPosition, source, sourceName, numberPrinted, heading, text, scope, response,
                responseReason, intendedOutcome, reviewOn, reviewText);
    }
}
