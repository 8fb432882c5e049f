package org.followthrough.demo;

import java.util.List;
import java.util.Random;
import org.followthrough.plan.BoardResponse;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.plan.RecommendationState;

/** Words each kind of review has for its recommendations. */
final class Recommendations {

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private Recommendations() {
    }

    static RecommendationState state(Shape.Plan plan, int position, PlanTexts.Theme theme, String text,
                                     Random random) {
        boolean answered = !plan.isDraft();
        boolean inPart = random.nextInt(10) == 0;
        return new RecommendationState(position, source(plan), sourceName(plan), number(plan, position),
                theme.title(), text, random.nextInt(6) == 0 ? "Regional" : "Local",
                answered ? inPart ? BoardResponse.ACCEPTED_IN_PART : BoardResponse.ACCEPTED : null,
                answered && inPart ? "Accepted for services the board's agencies run; the rest was passed to the "
                        + "bodies that can act on it." : null,
                Wordings.oneOf(theme.outcomes(), random), null, null);
    }

    /** Boards also say no, with their reason. */
    static RecommendationState notAccepted(int position) {
        return new RecommendationState(position, RecommendationSource.OVERVIEW_REPORT, null,
                String.valueOf(position + 2), "National matters",
                "The board should set up a register of everybody who gives private lessons to children.", "National",
                BoardResponse.NOT_ACCEPTED, "The board has no power to do this. The chair wrote to the department "
                + "that has.", null, null, null);
    }

    static String summary(Shape.Plan plan) {
        return switch (plan.kind()) {
            case PEER_CHALLENGE -> "A team of peers spent a week with us. The plan answers their areas for "
                    + "consideration.";
            case MULTI_AGENCY_AUDIT -> "Auditors from six agencies looked at the same cases together. The plan answers "
                    + "what they found.";
            case INSPECTION -> "The force's own plan after inspection, watched by the sub-committee.";
            default -> plan.isRestricted() ? "Restricted while other proceedings run. Only named people see this plan."
                    : plan.isDraft() ? "The overview report is being agreed; the plan is still a draft."
                    : "An invented review. The plan answers the overview report's recommendations.";
        };
    }

    private static RecommendationSource source(Shape.Plan plan) {
        return switch (plan.kind()) {
            case PEER_CHALLENGE -> RecommendationSource.CHALLENGE;
            case INSPECTION -> RecommendationSource.INSPECTION;
            default -> RecommendationSource.OVERVIEW_REPORT;
        };
    }

    private static String sourceName(Shape.Plan plan) {
        return switch (plan.kind()) {
            case PEER_CHALLENGE -> "Feedback letter of the peer team";
            case INSPECTION -> "Inspection of child protection in custody";
            case MULTI_AGENCY_AUDIT -> "Audit report";
            default -> null;
        };
    }

    /** Numbers as printed: gaps where a recommendation was for another body, parts in brackets, sections. */
    private static String number(Shape.Plan plan, int position) {
        return switch (plan.kind()) {
            case SERIOUS_CASE_REVIEW -> String.valueOf(position + (position > 3 ? 1 : 0) + (position > 8 ? 1 : 0));
            case MULTI_AGENCY_AUDIT -> (position - 1) / 4 + 1 + " (" + ROMAN.get((position - 1) % 4) + ")";
            case PEER_CHALLENGE -> (position - 1) / 5 + 1 + "." + ((position - 1) % 5 + 1);
            default -> String.valueOf(position);
        };
    }
}
