package org.followthrough.importing;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Progress;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.Wording;

/**
 * What an import writes, each text fit for its field. Agencies that are yet to be added have negative ids.
 *
 * @param notes what belongs to the plan as a whole
 */
record ImportContent(List<RowNote> notes, List<NewRecommendation> recommendations) {

    /** A recommendation with its actions, and what fits none of its fields. */
    record NewRecommendation(RecommendationState state, List<RowNote> notes, List<NewAction> actions) {
    }

    /** An action, and what fits none of its fields. */
    record NewAction(Wording wording, ImportLead lead, String leadPrinted, List<Long> supporting, Dates dates,
                     Progress progress, Confidence confidence, String note, LocalDate completedOn,
                     List<RowNote> notes) {
    }

    int noteCount() {
        return notes.size() + recommendations.stream().mapToInt(recommendation -> recommendation.notes().size()
                + recommendation.actions().stream().mapToInt(action -> action.notes().size()).sum()).sum();
    }

    int actionCount() {
        return recommendations.stream().mapToInt(recommendation -> recommendation.actions().size()).sum();
    }
}
