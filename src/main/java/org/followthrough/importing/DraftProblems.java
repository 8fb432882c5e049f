package org.followthrough.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.importing.DraftProblem.Kind;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Progress;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.Wording;

/** Finds what a person should look at before a draft plan is made. */
final class DraftProblems {

    private final Table table;
    private final List<DraftProblem> problems = new ArrayList<>();

    private DraftProblems(Table table) {
        this.table = table;
    }

    static List<DraftProblem> of(Table table, List<DraftRecommendation> recommendations) {
        DraftProblems finding = new DraftProblems(table);
        Set<String> numbers = new HashSet<>();
        for (DraftRecommendation recommendation : recommendations) {
            finding.problems.addAll(ofRecommendation(table, recommendation, numbers));
            recommendation.actions().forEach(action -> finding.problems.addAll(ofAction(table, action)));
        }
        return finding.problems;
    }

    /** Those of a recommendation itself. @param numbers keys of the numbers taken; its own is added */
    static List<DraftProblem> ofRecommendation(Table table, DraftRecommendation recommendation, Set<String> numbers) {
        DraftProblems finding = new DraftProblems(table);
        finding.recommendation(recommendation);
        if (!recommendation.number().isEmpty()
                && !numbers.add(numberKey(recommendation.sourceName(), recommendation.number()))) {
            finding.add(recommendation.row(), Field.NUMBER, recommendation.number(), Kind.NUMBER_REPEATED);
        }
        return finding.problems;
    }

    /** Those of an action. */
    static List<DraftProblem> ofAction(Table table, DraftAction action) {
        DraftProblems finding = new DraftProblems(table);
        finding.action(action);
        return finding.problems;
    }

    /** By what a number is found again within its source, however typed. */
    static String numberKey(String sourceName, String number) {
        return Words.bare(sourceName) + "\n" + Words.bare(number);
    }

    private void recommendation(DraftRecommendation recommendation) {
        int row = recommendation.row();
        if (recommendation.text().isEmpty()) {
            add(row, Field.RECOMMENDATION, recommendation.number(), Kind.NO_RECOMMENDATION);
        }
        limit(row, Field.NUMBER, recommendation.number(), RecommendationState.NUMBER_LIMIT);
        limit(row, Field.SOURCE, recommendation.sourceName(), RecommendationState.SOURCE_LIMIT);
        limit(row, Field.RECOMMENDATION, recommendation.heading(), RecommendationState.HEADING_LIMIT);
        limit(row, Field.RECOMMENDATION, recommendation.text(), RecommendationState.TEXT_LIMIT);
        limit(row, Field.SCOPE, recommendation.scope(), RecommendationState.SCOPE_LIMIT);
        limit(row, Field.RESPONSE, recommendation.response(), RecommendationState.RESPONSE_LIMIT);
        limit(row, Field.INTENDED_OUTCOME, recommendation.intendedOutcome(), RecommendationState.RESPONSE_LIMIT);
        limit(row, Field.REVIEW_DATE, recommendation.review().printed(), RecommendationState.REVIEW_TEXT_LIMIT);
        if (recommendation.actions().isEmpty()) {
            add(row, Field.ACTION, "", Kind.NO_ACTION);
        }
        if (recommendation.review().kind().isDoubtful()) {
            add(row, Field.REVIEW_DATE, recommendation.review().printed(), Kind.REVIEW_DATE_UNCLEAR);
        }
    }

    private void action(DraftAction action) {
        int row = action.row();
        limit(row, Field.ACTION, action.text(), Wording.TEXT_LIMIT);
        limit(row, Field.SUCCESS_MEASURE, action.successMeasure(), Wording.SUCCESS_LIMIT);
        limit(row, leadField(), action.lead().printed(), Lead.PRINTED_LIMIT);
        limit(row, Field.DUE, action.due().printed(), Dates.TEXT_LIMIT);
        limit(row, Field.PROGRESS_NOTE, action.progressNote(), ActionState.NOTE_LIMIT);
        if (!action.ownWords() && table.has(Field.ACTION)) {
            add(row, Field.ACTION, "", Kind.NO_WORDS);
        }
        lead(action);
        due(action);
        switch (action.status().kind()) {
            case NOT_UNDERSTOOD -> add(row, Field.STATUS, action.status().printed(), Kind.STATUS_NOT_UNDERSTOOD);
            case COMPLETE_AND_GOING_ON -> add(row, table.has(Field.STATUS) ? Field.STATUS : Field.PROGRESS_NOTE,
                    action.status().printed(), Kind.COMPLETE_AND_GOING_ON);
            case SAID, NOT_SAID -> { }
        }
    }

    private Field leadField() {
        return table.has(Field.LEAD_AGENCY) ? Field.LEAD_AGENCY : Field.LEAD_PERSON;
    }

    private void lead(DraftAction action) {
        LeadReading lead = action.lead();
        Field field = leadField();
        if (lead.all()) {
            add(action.row(), field, lead.printed(), Kind.ALL_AGENCIES);
        } else if (lead.agencies().isEmpty()) {
            add(action.row(), field, lead.printed(), Kind.NO_AGENCY);
        } else if (lead.agencies().size() > 1) {
            add(action.row(), field, lead.printed(), Kind.SEVERAL_AGENCIES);
        } else if (!lead.printed().contains(lead.agencies().get(0).printed())
                && !Words.oneLine(lead.printed()).contains(lead.agencies().get(0).printed())) {
            add(action.row(), field, lead.printed(), Kind.AGENCY_FROM_SECTION);
        }
        lead.agencies().stream().filter(agency -> !agency.isKnown())
                .forEach(agency -> add(action.row(), field, agency.printed(), Kind.UNKNOWN_AGENCY));
        action.supporting().stream().filter(agency -> !agency.isKnown())
                .forEach(agency -> add(action.row(), Field.SUPPORTING_AGENCIES, agency.printed(), Kind.UNKNOWN_AGENCY));
    }

    private void due(DraftAction action) {
        Kind kind = switch (action.due().kind()) {
            case NO_SUCH_DAY -> Kind.NO_SUCH_DAY;
            case SEVERAL -> Kind.SEVERAL_DATES;
            case MORE_THAN_A_DATE -> Kind.MORE_THAN_A_DATE;
            case NOT_A_DATE -> Kind.NOT_A_DATE;
            case BLANK -> action.status().progress() == Progress.COMPLETE ? null : Kind.NO_DATE;
            case DAY, MONTH, FINANCIAL_YEAR, CHOSEN -> null;
        };
        if (kind != null) {
            add(action.row(), Field.DUE, action.due().printed(), kind);
        }
    }

    private void limit(int row, Field field, String text, int most) {
        if (text.length() > most) {
            problems.add(new DraftProblem(row, table.name(field), text, Kind.TEXT_TOO_LONG, most));
        }
    }

    private void add(int row, Field field, String found, Kind kind) {
        problems.add(new DraftProblem(row, table.name(field), found, kind));
    }
}
