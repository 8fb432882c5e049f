package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.RepeatedRecommendations.Repeat;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both databases must do with recommendations as a whole: repeated ones, and those that come to an end. */
abstract class RecommendationsContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DECIDED = TODAY.minusDays(8);
    private static final RecordedDecision DECISION =
            new RecordedDecision("Monitoring sub-committee", DECIDED, "4.2", "The unit was disbanded");

    private Anytown anytown;
    private Plans plans;
    private RepeatedRecommendations repeats;
    private ClosedRecommendations closed;
    private Positions positions;
    private Review review;
    private Recommendation recommendation;
    private String reference;

    @BeforeEach
    void board(Anytown anytown, Plans plans, RepeatedRecommendations repeats,
               ClosedRecommendations closed, Positions positions) {
        this.anytown = anytown;
        this.plans = plans;
        this.repeats = repeats;
        this.closed = closed;
        this.positions = positions;
        Review draft = anytown.draftReview(AGREED);
        long id = anytown.recommendation(draft);
        reference = anytown.action(draft, id, TODAY.plusMonths(2));
        review = anytown.issue(draft);
        recommendation = plans.recommendation(id).orElseThrow();
    }

    @Test
    void aPlanIsBegunFromTheDayOfItsFirstRecommendation() {
        Review empty = anytown.draftReview(AGREED);
        assertThat(plans.begun(List.of(empty, review), TODAY)).containsExactly(review);
        assertThat(plans.begun(List.of(empty, review), AGREED.minusDays(1))).isEmpty();
        assertThat(plans.begun(List.of(), TODAY)).isEmpty();
    }

    @Test
    void whatRepeatsIsToldOnBothSidesUntilItIsTakenBack(TestClock clock) {
        Recommendation earlier = earlier(false);
        repeats.say(anytown.businessUnit, recommendation, earlier, "Both ask to share");

        Repeat forward = repeats.of(anytown.policeLead, recommendation).get(0);
        assertThat(forward.repeatsOther()).isTrue();
        assertThat(forward.other()).isEqualTo(earlier);
        assertThat(forward.count().total()).isOne();
        assertThat(repeats.of(anytown.policeLead, earlier)).singleElement().matches(back -> !back.repeatsOther());
        assertThat(repeats.candidates(earlier, List.of(recommendation.id(), earlier.id()))).isEmpty();
        assertThatThrownBy(() -> repeats.say(anytown.businessUnit, earlier, recommendation, "Again"))
                .as("once either way").isInstanceOf(NotAllowed.class);

        clock.set(TODAY.plusDays(1));
        repeats.takeBack(anytown.businessUnit, forward, "Not the same");
        assertThat(repeats.of(anytown.businessUnit, recommendation)).isEmpty();
        assertThat(repeats.of(anytown.businessUnit, List.of(earlier.id()), TODAY).get(earlier.id()))
                .as("as at the day before").hasSize(1);
        assertThatThrownBy(() -> repeats.takeBack(anytown.businessUnit, forward, "Twice"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyReadsOfARestrictedReviewTheyAreNotNamedFor() {
        Recommendation secret = earlier(true);
        repeats.say(anytown.businessUnit, recommendation, secret, "Both ask to share");
        Person other = anytown.person("other", null, Role.BUSINESS_UNIT);

        assertThat(repeats.of(anytown.businessUnit, recommendation)).hasSize(1);
        assertThat(repeats.of(anytown.policeLead, recommendation)).isEmpty();
        assertThat(repeats.of(other, recommendation)).isEmpty();
        Repeat hidden = repeats.of(anytown.businessUnit, recommendation).get(0);
        assertThatThrownBy(() -> repeats.takeBack(other, hidden, "Guessed")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyWhoEditsPlansLinks() {
        Recommendation earlier = earlier(false);
        assertThatThrownBy(() -> repeats.say(anytown.policeCoordinator, recommendation, earlier, "Both"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> repeats.say(anytown.businessUnit, recommendation, recommendation, "Itself"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsOwedGoesWithAWithdrawnRecommendationByTheSameDecision(ActionChanges changes) {
        long before = positions.knownSeq();
        assertThatThrownBy(() -> closed.withdraw(anytown.policeCoordinator, recommendation, before, DECISION))
                .isInstanceOf(NotAllowed.class);
        assertThat(closed.withdraw(anytown.businessUnit, recommendation, before, DECISION)).isOne();

        Action action = plans.find(anytown.policeLead, reference).orElseThrow();
        assertThat(action.state().progress()).isEqualTo(Progress.CLOSED);
        assertThat(changes.withdrawal(action.id(), action.currentVersion())).contains(DECISION);
        assertThat(closed.of(review, DECIDED)).containsEntry(recommendation.id(),
                new RecommendationClosing(true, DECISION));
        assertThat(closed.of(review, DECIDED.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> closed.withdraw(anytown.businessUnit, recommendation, positions.knownSeq(), DECISION))
                .as("twice").isInstanceOf(NotAllowed.class);

        anytown.action(review, recommendation.id(), null);
        assertThat(closed.of(review, TODAY)).as("live again").isEmpty();
    }

    @Test
    void nothingIsWithdrawnThatChangedSinceItWasSeen() {
        long seen = positions.knownSeq();
        anytown.update(anytown.policeLead, reference, 2, new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, "Begun",
                null, null, null, null));

        assertThatThrownBy(() -> closed.withdraw(anytown.businessUnit, recommendation, seen, DECISION))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(closed.of(review, TODAY)).isEmpty();
        assertThat(plans.find(anytown.policeLead, reference).orElseThrow().state().progress())
                .isEqualTo(Progress.IN_PROGRESS);
    }

    @Test
    void aRecommendationIsClosedOnlyWhenItsActionsAre(ActionChanges changes) {
        assertThat(closed.mayClose(anytown.businessUnit, recommendation)).as("an action is owed").isFalse();
        assertThatThrownBy(() -> closed.close(anytown.businessUnit, recommendation, DECISION))
                .isInstanceOf(NotAllowed.class);
        Recommendation bare = plans.recommendation(anytown.recommendation(review, "9", "Nothing done")).orElseThrow();
        assertThat(closed.mayClose(anytown.businessUnit, bare)).as("nothing was done").isFalse();

        changes.withdraw(anytown.businessUnit, reference, 2, DECISION);
        assertThat(closed.mayClose(anytown.policeCoordinator, recommendation)).isFalse();
        closed.close(anytown.businessUnit, recommendation, DECISION);
        assertThat(closed.of(anytown.policeLead, recommendation)).contains(new RecommendationClosing(false, DECISION));
    }

    @Test
    void aWrittenPlanIsNotTakenBackOnceSomebodySpokeOfIt(WholePlans whole) {
        Review draft = anytown.draftReview(AGREED);
        WrittenPlan written = whole.write(anytown.businessUnit, draft, TestClock.TODAY.atStartOfDay()
                .toInstant(java.time.ZoneOffset.UTC), plan -> plan.recommendation(recommendation.state()));
        assertThat(whole.isUntouched(anytown.businessUnit, draft, written)).isTrue();
        repeats.say(anytown.businessUnit, plans.recommendations(draft, TODAY).get(0), recommendation, "The same");

        assertThat(whole.isUntouched(anytown.businessUnit, draft, written)).isFalse();
    }

    private Recommendation earlier(boolean restricted) {
        Review other = anytown.review(new ReviewState("Child E", ReviewKind.SERIOUS_CASE_REVIEW, null, null, restricted,
                false, AGREED, null, null));
        long id = anytown.recommendation(other);
        anytown.action(other, id, TODAY.plusMonths(2));
        anytown.issue(other);
        return plans.recommendation(id).orElseThrow();
    }
}
