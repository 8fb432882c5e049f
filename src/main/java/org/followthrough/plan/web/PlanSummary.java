package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.ActionSearch;
import org.followthrough.plan.Figures;
import org.followthrough.plan.PlanCount;
import org.followthrough.plan.PlanWords;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.plan.WorkList;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewState;
import org.followthrough.review.ReviewWords;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.web.part.Figure;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.web.part.Tile;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Puts together what the summary of a plan shows. */
@Component
class PlanSummary {

    private static final Words WORDS = Words.of(PlanSummary.class);
    private static final int MOST_URGENT = 5;

    private final Plans plans;
    private final WorkList workList;
    private final Figures figures;
    private final People people;
    private final ActionRows rows;
    private final BurnUpFigure burnUp;

    PlanSummary(Plans plans, WorkList workList, Figures figures, People people, ActionRows rows, BurnUpFigure burnUp) {
        this.plans = plans;
        this.workList = workList;
        this.figures = figures;
        this.people = people;
        this.rows = rows;
        this.burnUp = burnUp;
    }

    /** The summary of a review's plan; the view is of that plan alone. */
    Shown of(Person reader, Review review, View view, AsAt asAt) {
        PlanCount count = figures.byPlan(view).getOrDefault(review.id(), PlanCount.NONE);
        Tally tally = figures.tally(view);
        List<Position> overdue = workList.search(view, ActionSearch.ALL.quick(QuickLink.OVERDUE)).page(0, MOST_URGENT);
        Address list = asAt.on(Address.of("/actions").with(ActionSearchAddress.PLAN, review.ref()));
        return new Shown(PlanWords.finding(count), strip(tally, list),
                burnUp.of(review, figures.burnUp(view)).orElse(null),
                facts(review, reader), rows.of(overdue, reader, asAt), count.overdue(),
                list.with("quick", QuickLink.OVERDUE.inAddress()).toString());
    }

    private static List<Tile> strip(Tally tally, Address list) {
        return List.of(tile(tally, list, QuickLink.SIGNED_OFF, "signed-off", Shape.TICK),
                tile(tally, list, QuickLink.WAITING, "waiting", Shape.HALF_RING),
                tile(tally, list, QuickLink.OVERDUE, "overdue", Shape.TRIANGLE),
                tile(tally, list, QuickLink.DUE_SOON, "due-soon", Shape.NONE),
                tile(tally, list, QuickLink.NEEDS_A_DATE, "needs-a-date", Shape.DASHED_RING));
    }

    private static Tile tile(Tally tally, Address list, QuickLink link, String kind, Shape shape) {
        return new Tile(kind, shape, tally.of(link), WORDS.say("strip." + link, tally.of(link)),
                list.with("quick", link.inAddress()).toString(), "");
    }

    private List<SummaryRow> facts(Review review, Person reader) {
        ReviewState state = review.state();
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(WORDS.say("kind"), ReviewWords.name(state.kind())));
        facts.add(SummaryRow.of(WORDS.say("committee"), state.committeeId() == null ? WORDS.say("committee.none")
                : people.committee(state.committeeId()).map(Committee::name).orElse("")));
        facts.add(SummaryRow.of(WORDS.say("agreed"), London.longDate(state.planFrom())));
        facts.add(SummaryRow.of(WORDS.say("published"),
                state.publishedOn() == null ? WORDS.say("published.not") : London.longDate(state.publishedOn())));
        if (state.singleAgencyId() != null) {
            facts.add(SummaryRow.of(WORDS.say("agency"),
                    people.agency(state.singleAgencyId()).map(Agency::name).orElse(""), WORDS.say("agency.who")));
        }
        if (state.restricted()) {
            facts.add(new SummaryRow(WORDS.say("restricted"),
                    List.of(WORDS.say("restricted.who"), WORDS.say("restricted.left")),
                    Access.may(reader, Permission.SEE_REVIEWS) ? "/reviews/" + review.ref() + "/people" : null));
        }
        if (!state.issued()) {
            facts.add(SummaryRow.of(WORDS.say("draft"), WORDS.say("draft.who")));
        }
        return facts;
    }

    /**
     * What the summary shows.
     *
     * @param burnUp null where there is none to draw
     * @param overdue the most urgent overdue actions, a few of {@code allOverdue}
     */
    record Shown(String finding, List<Tile> strip, Figure burnUp, List<SummaryRow> facts, List<ActionRow> overdue,
                 int allOverdue, String overduePath) implements Serializable {
    }
}
