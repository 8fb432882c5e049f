package org.followthrough.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet as the plan it would become. Nothing of the sheet is left out but columns set to Ignore.
 *
 * @param notes title rows above the table, keys and remarks below it
 * @param problems in the order of the rows
 */
public record DraftPlan(List<ColumnMatch> columns, List<RowNote> notes, List<DraftRecommendation> recommendations,
                        List<DraftProblem> problems) {

    public DraftPlan {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        recommendations = List.copyOf(recommendations);
        problems = List.copyOf(problems);
    }

    /** All actions, in the order of the sheet. */
    public Stream<DraftAction> actions() {
        return recommendations.stream().flatMap(recommendation -> recommendation.actions().stream());
    }

    /** Agencies the board does not know yet, each once, as printed. */
    public List<String> unknownAgencies() {
        return actions().flatMap(action ->
                Stream.concat(action.lead().agencies().stream(), action.supporting().stream()))
                .filter(agency -> !agency.isKnown()).map(AgencyMatch::printed).distinct().toList();
    }

    /** The problems of one row of the sheet, counted from 1. */
    public List<DraftProblem> problemsOf(int row) {
        return problems.stream().filter(problem -> problem.row() == row).toList();
    }
}
