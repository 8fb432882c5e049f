package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What the business unit writes about an action.
 *
 * @param supporting ids of the supporting agencies
 * @param due the first due date; counts only where none is agreed yet, because dates of an issued action move by
 *            agreement; null means "Needs a date"
 * @param dueText the date as printed; may be null
 */
public record ActionTerms(Wording wording, Lead lead, List<Long> supporting, LocalDate due, String dueText) {

    public ActionTerms {
        supporting = supporting.stream().sorted().toList();
    }

    /** The terms an action now has. */
    public static ActionTerms of(ActionState state) {
        return new ActionTerms(state.wording(), state.lead(), state.supporting(), state.dates().due(),
                state.dates().dueText());
    }

    /** The state of a new action of a draft plan. */
    ActionState first(long recommendationId, int position) {
        return ActionState.draft(recommendationId, position, wording, lead, supporting, dates());
    }

    /** The state with these terms; an issued action keeps its dates. */
    ActionState in(ActionState state) {
        ActionState written = state.reworded(wording, supporting).ledBy(lead);
        return state.issued() ? written : written.dated(dates());
    }

    private Dates dates() {
        return new Dates(due, due, dueText, 0, null);
    }
}
