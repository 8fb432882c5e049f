package org.followthrough.importing;

import java.util.List;
import java.util.Optional;

/**
 * One line of the check: an action, or a recommendation without one.
 *
 * @param key by which decisions about it are kept: the row of the sheet and which of the row's actions it is
 * @param row of the sheet, from 1
 * @param recommendation what it stands under, as decided
 * @param first whether it is the first line of its recommendation
 * @param printed the action as it was read; null for a recommendation without actions
 * @param action the action as decided; null as well
 * @param lead who leads it; null when several agencies share it
 * @param shares how many actions it makes; 0 for none
 * @param problems what a person still has to decide, or should know
 */
public record ImportLine(String key, int row, DraftRecommendation recommendation, boolean first, DraftAction printed,
                         DraftAction action, ImportLead lead, int shares, List<DraftProblem> problems) {

    public ImportLine {
        problems = List.copyOf(problems);
    }

    /** Whether a person still has to decide something. */
    public boolean isOpen() {
        return problems.stream().anyMatch(problem -> problem.kind().needsDecision());
    }

    /** The first problem of one of these kinds. */
    public Optional<DraftProblem> problem(DraftProblem.Kind... kinds) {
        return problems.stream().filter(problem -> List.of(kinds).contains(problem.kind())).findFirst();
    }
}
