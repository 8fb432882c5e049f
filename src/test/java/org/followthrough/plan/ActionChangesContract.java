package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be done to an issued action as a whole, and to its plan, on both databases. */
abstract class ActionChangesContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 8, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 10, 31);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 12);
    private static final RecordedDecision DECISION =
            new RecordedDecision("Monitoring sub-committee", DECIDED, "2026-11, 4.2", "The unit was disbanded");

    private Plans plans;
    private PlanEditor editor;
    private ActionChanges changes;
    private PlanOrdering ordering;
    private PlanContents contents;
    private ClosedPlans closedPlans;
    private Anytown anytown;
    private Review review;
    private long recommendation;
    private String reference;

    @BeforeEach
    void board(Anytown anytown, Plans plans, PlanEditor editor, ActionChanges changes, PlanOrdering ordering, PlanContents contents,
               ClosedPlans closedPlans) {
        this.plans = plans;
        this.editor = editor;
        this.changes = changes;
        this.ordering = ordering;
        this.contents = contents;
        this.closedPlans = closedPlans;
        this.anytown = anytown;
        review = anytown.draftReview(AGREED);
        recommendation = anytown.recommendation(review);
        reference = anytown.action(review, recommendation, DUE);
        review = anytown.issue(review);
    }

    @Test
    void aWithdrawnActionIsClosedFromTheDayOfTheDecisionAndKeepsIt() {
        changes.withdraw(anytown.businessUnit, reference, version(), DECISION);

        assertThat(now().state().progress()).isEqualTo(Progress.CLOSED);
        assertThat(find(reference, DECIDED).state().progress()).isEqualTo(Progress.CLOSED);
        assertThat(find(reference, DECIDED.minusDays(1)).state().progress()).isEqualTo(Progress.NOT_STARTED);
        assertThat(changes.withdrawal(now().id(), version())).contains(DECISION);
        assertThatThrownBy(() -> changes.withdraw(anytown.businessUnit, reference, version(), DECISION))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyTheBusinessUnitClosesOrMovesAnActionAndOnlyWhatItSaw() {
        for (Person other : List.of(anytown.policeLead, anytown.policeCoordinator, anytown.subcommitteeChair)) {
            assertThatThrownBy(() -> changes.withdraw(other, reference, version(), DECISION))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> replace(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> changes.moveTo(other, reference, version(), recommendation, "No"))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> changes.withdraw(anytown.businessUnit, reference, version() - 1, DECISION))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(now().state().progress()).isEqualTo(Progress.NOT_STARTED);
    }

    @Test
    void whoTakesOverInheritsItsLateness(DateDecisions dates) {
        dates.agree(anytown.subcommitteeChair, anytown.subcommitteeChair, reference, version(), LATER, "Once");

        List<String> parts = replace(anytown.businessUnit);

        assertThat(parts).hasSize(2);
        for (String part : parts) {
            ActionState state = find(part, TODAY).state();
            assertThat(state.dates()).isEqualTo(new Dates(DUE, LATER, null, 1, null));
            assertThat(state.lead()).isEqualTo(now().state().lead());
            assertThat(state.headline(TODAY)).isEqualTo(Headline.OVERDUE);
            assertThat(changes.predecessors(find(part, TODAY))).containsExactly(reference);
        }
        assertThat(now().version().cause()).isEqualTo(Cause.SPLIT);
        assertThat(now().state().progress()).isEqualTo(Progress.CLOSED);
        assertThat(changes.successors(now())).isEqualTo(parts);
    }

    @Test
    void anActionMovesToAnotherRecommendationOfItsOwnPlanOnly() {
        long other = anytown.recommendation(review);
        changes.moveTo(anytown.businessUnit, reference, version(), other, "It answers this one");
        assertThat(now().state().recommendationId()).isEqualTo(other);
        assertThat(now().version().cause()).isEqualTo(Cause.MOVED);

        long elsewhere = anytown.recommendation(anytown.draftReview(AGREED));
        assertThatThrownBy(() -> changes.moveTo(anytown.businessUnit, reference, version(), elsewhere, "No"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void actionsChangePlacesAStepAtATime() {
        String second = anytown.action(review, recommendation, DUE);
        String third = anytown.action(review, recommendation, DUE);
        assertThat(order()).containsExactly(id(reference), id(second), id(third));

        ordering.moveAction(anytown.businessUnit, review, id(third), -1, "Read first");
        ordering.moveAction(anytown.businessUnit, review, id(reference), -1, "Read first");
        ordering.moveAction(anytown.businessUnit, review, id(second), 1, "Read first");

        assertThat(order()).containsExactly(id(reference), id(third), id(second));
        assertThatThrownBy(() -> ordering.moveAction(anytown.policeLead, review, id(third), 1, "Read first"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void recommendationsWithoutNumbersChangePlacesAndNumberedOnesDoNot() {
        long one = unnumbered("Share records");
        long two = unnumbered("Train supervisors");

        ordering.moveRecommendation(anytown.businessUnit, review, two, -1, "Read first");

        assertThat(ordering.steps(review).get(two).down()).isTrue();
        assertThat(plans.recommendations(review, TODAY)).extracting(Recommendation::id)
                .containsSubsequence(two, one);
        assertThat(ordering.steps(review).get(recommendation)).isEqualTo(new PlanOrdering.Steps(false, false));
    }

    @Test
    void aPlanIsClosedOnlyWhenNothingIsOwedAndIsLiveAgainWhenSomethingIs() {
        assertThat(closedPlans.left(review)).isOne();
        assertThatThrownBy(() -> closedPlans.close(anytown.businessUnit, review, DECISION))
                .isInstanceOf(NotAllowed.class);
        changes.withdraw(anytown.businessUnit, reference, version(), DECISION);
        Person chair = anytown.person("chair", null, Role.SUBCOMMITTEE_CHAIR);
        assertThatThrownBy(() -> closedPlans.close(chair, review, DECISION)).isInstanceOf(NotAllowed.class);

        closedPlans.close(anytown.businessUnit, review, DECISION);
        assertThat(closedPlans.of(review, TODAY)).contains(DECISION);
        assertThat(closedPlans.of(review, TODAY.minusDays(1))).isEmpty();

        anytown.action(review, recommendation, DUE);
        assertThat(closedPlans.of(review, TODAY)).isEmpty();
    }

    private long unnumbered(String text) {
        return editor.addRecommendation(anytown.businessUnit, review, new RecommendationState(0, RecommendationSource.AGENCY_REPORT, "Police", null,
                null, text, null, null, null, null, null, null));
    }

    private List<String> replace(Person by) {
        return changes.replace(by, reference, version(), List.of(new Wording("Train officers", null),
                new Wording("Train staff", "All trained")), "Two agencies");
    }

    private List<Long> order() {
        return contents.lines(review, plans.view(anytown.businessUnit, TODAY)).stream()
                .filter(line -> line.recommendationId() == recommendation).map(line -> line.action().actionId())
                .toList();
    }

    private long id(String ref) {
        return find(ref, TODAY).id();
    }

    private Action find(String ref, LocalDate asAt) {
        return plans.find(anytown.businessUnit, ref, asAt).orElseThrow();
    }

    private Action now() {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private int version() {
        return now().currentVersion();
    }
}
