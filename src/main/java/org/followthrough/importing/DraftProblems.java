package org.followthrough.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.importing.DraftProblem.Kind;
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
        Set<List<String>> numbers = new HashSet<>();
        for (DraftRecommendation recommendation : recommendations) {
            finding.recommendation(recommendation);
            if (!recommendation.number().isEmpty() && !numbers.add(
                    List.of(Words.bare(recommendation.sourceName()), Words.bare(recommendation.number())))) {
                finding.add(recommendation.row(), Field.NUMBER, recommendation.number(), Kind.NUMBER_REPEATED);
            }
            recommendation.actions().forEach(finding::action);
        }
        return finding.problems;
    }

    private void recommendation(DraftRecommendation recommendation) {
        if (recommendation.text().isEmpty()) {
            add(recommendation.row(), Field.RECOMMENDATION, recommendation.number(), Kind.NO_RECOMMENDATION);
        }
        if (recommendation.text().length() > RecommendationState.TEXT_LIMIT) {
            add(recommendation.row(), Field.RECOMMENDATION, recommendation.text(), Kind.TEXT_TOO_LONG);
        }
        if (recommendation.actions().isEmpty()) {
            add(recommendation.row(), Field.ACTION, "", Kind.NO_ACTION);
        }
        if (recommendation.review().kind().isDoubtful()) {
            add(recommendation.row(), Field.REVIEW_DATE, recommendation.review().printed(), Kind.REVIEW_DATE_UNCLEAR);
        }
    }

    private void action(DraftAction action) {
        if (action.text().length() > Wording.TEXT_LIMIT) {
            add(action.row(), Field.ACTION, action.text(), Kind.TEXT_TOO_LONG);
        }
        if (action.successMeasure().length() > Wording.SUCCESS_LIMIT) {
            add(action.row(), Field.SUCCESS_MEASURE, action.successMeasure(), Kind.TEXT_TOO_LONG);
        }
        if (!action.ownWords() && table.has(Field.ACTION)) {
            add(action.row(), Field.ACTION, "", Kind.NO_WORDS);
        }
        lead(action);
        due(action);
        switch (action.status().kind()) {
            case NOT_UNDERSTOOD -> add(action.row(), Field.STATUS, action.status().printed(), Kind.STATUS_NOT_UNDERSTOOD);
            case COMPLETE_AND_GOING_ON -> add(action.row(), table.has(Field.STATUS) ? Field.STATUS : Field.PROGRESS_NOTE,
                    action.status().printed(), Kind.COMPLETE_AND_GOING_ON);
            case SAID, NOT_SAID -> { }
        }
    }

    private void lead(DraftAction action) {
        LeadReading lead = action.lead();
        Field field = table.has(Field.LEAD_AGENCY) ? Field.LEAD_AGENCY : Field.LEAD_PERSON;
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
            case DAY, MONTH, FINANCIAL_YEAR -> null;
        };
        if (kind != null) {
            add(action.row(), Field.DUE, action.due().printed(), kind);
        }
    }

    private void add(int row, Field field, String found, Kind kind) {
        problems.add(new DraftProblem(row, table.name(field), found, kind));
    }
}
