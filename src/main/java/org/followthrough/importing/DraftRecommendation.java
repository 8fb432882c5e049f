package org.followthrough.importing;

import java.util.List;
import org.followthrough.plan.RecommendationSource;

/**
 * A recommendation as it would be made. Texts are empty, never null, where nothing is printed.
 *
 * @param row the row of the sheet it came from, from 1
 * @param number as printed
 * @param source whose it is; null when the plan does not say
 * @param sourceName the source as printed
 * @param heading the section it stands under, as printed
 */
public record DraftRecommendation(int row, String number, RecommendationSource source, String sourceName,
                                  String heading, String text, String scope, String response, String intendedOutcome,
                                  DateReading review, List<DraftAction> actions) {

    public DraftRecommendation {
        actions = List.copyOf(actions);
    }

    /** The same recommendation with another number and text. */
    public DraftRecommendation saying(String newNumber, String newText) {
        return new DraftRecommendation(row, newNumber, source, sourceName, heading, newText, scope, response,
                intendedOutcome, review, actions);
    }

    /** The same recommendation with other actions. */
    public DraftRecommendation withActions(List<DraftAction> others) {
        return new DraftRecommendation(row, number, source, sourceName, heading, text, scope, response,
                intendedOutcome, review, others);
    }
}
