package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.review.Review;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What both databases must do with a plan. */
abstract class PlansContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    private Plans plans;
    private WorkList workList;
    private DateDecisions dates;
    private Positions positions;
    private Anytown anytown;
    private TestClock clock;

    @BeforeEach
    void board(Anytown anytown, Plans plans, WorkList workList, DateDecisions dates, Positions positions,
               TestClock clock) {
        this.plans = plans;
        this.workList = workList;
        this.dates = dates;
        this.positions = positions;
        this.clock = clock;
        this.anytown = anytown;
    }

    @Test
    void aDraftIsSeenByTheBusinessUnitOnly() {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), DUE);

        assertThat(plans.find(anytown.businessUnit, reference)).isPresent();
        assertThat(plans.find(anytown.policeLead, reference)).isEmpty();
    }

    @Test
    void anIssuedPlanIsShownAsAtADayBeforeItWasTypedIn() {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);

        assertThat(plans.find(anytown.policeLead, reference, AGREED)).isPresent();
        assertThat(plans.find(anytown.policeLead, reference, AGREED.minusDays(1))).isEmpty();
        assertThat(positions.count(plans.boardView(AGREED).of(review.id()), position -> true)).isOne();
        assertThat(positions.count(plans.boardView(AGREED.minusDays(1)).of(review.id()), position -> true)).isZero();
    }

    @Test
    void anUpdateIsANewVersionAndTheOldOneStays() {
        String reference = issuedAction();
        Action before = plans.find(anytown.policeLead, reference).orElseThrow();

        anytown.update(anytown.policeLead, reference, before.currentVersion(), update("Course dates agreed"));

        Action after = plans.find(anytown.policeLead, reference).orElseThrow();
        assertThat(after.state().note()).isEqualTo("Course dates agreed");
        assertThat(after.currentVersion()).isEqualTo(before.currentVersion() + 1);
        assertThat(plans.history(anytown.policeLead, reference)).extracting(ActionVersion::cause)
                .containsExactly(Cause.UPDATED, Cause.ISSUED, Cause.ADDED);
        assertThat(plans.find(anytown.policeLead, reference, TODAY.minusDays(1)).orElseThrow().state().note()).isNull();
    }

    @Test
    void whoUpdatesSecondIsToldAndNothingIsWritten() {
        String reference = issuedAction();
        int started = plans.find(anytown.policeLead, reference).orElseThrow().currentVersion();
        anytown.update(anytown.policeLead, reference, started, update("First"));

        assertThatThrownBy(() -> anytown.update(anytown.businessUnit, reference, started, update("Second")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(plans.find(anytown.policeLead, reference).orElseThrow().state().note()).isEqualTo("First");
    }

    @Test
    void aChangeThatIsTakenBackDoesNotHideTheNextOne(PlatformTransactionManager transactions) {
        String reference = issuedAction();
        Action before = plans.find(anytown.policeLead, reference).orElseThrow();
        Update late = new Update(Progress.IN_PROGRESS, Confidence.OFF_TRACK, "Never said", null, null, null, null);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            anytown.update(anytown.policeLead, reference, before.currentVersion(), late);
            assertThat(positions.standing(before.id(), TODAY).confidence()).isEqualTo(Confidence.OFF_TRACK);
            status.setRollbackOnly();
        });

        anytown.update(anytown.policeLead, reference, before.currentVersion(), update("Said"));

        assertThat(positions.standing(before.id(), TODAY).version()).isEqualTo(before.currentVersion() + 1);
        assertThat(positions.standing(before.id(), TODAY).confidence()).isNotEqualTo(Confidence.OFF_TRACK);
    }

    @Test
    void positionsFollowEveryCommitAndKeepWhatWasKnown() {
        String reference = issuedAction();
        Action action = plans.find(anytown.policeLead, reference).orElseThrow();
        View view = plans.boardView(TODAY).of(action.reviewId());
        long before = positions.knownSeq();
        assertThat(positions.count(view, position -> position.isOverdue(TODAY))).isOne();

        anytown.update(anytown.policeLead, reference, action.currentVersion(), new Update(Progress.COMPLETE,
                Confidence.ON_TRACK, "All trained", TODAY, "Register", null, null));

        assertThat(positions.count(view, position -> position.isOverdue(TODAY))).isZero();
        assertThat(positions.count(view, Position::isWaiting)).isOne();
        assertThat(positions.standing(view.asKnownAt(before))).singleElement()
                .matches(position -> position.isOverdue(TODAY));
        assertThat(positions.count(view.on(TODAY.minusDays(1)), Position::isWaiting)).isZero();
    }

    @Test
    void theHourThatComesTwiceIsKeptApart() {
        String reference = issuedAction();
        clock.set(java.time.Instant.parse("2027-10-31T00:30:00Z"));
        int version = plans.find(anytown.policeLead, reference).orElseThrow().currentVersion();
        anytown.update(anytown.policeLead, reference, version, update("Before the clocks went back"));

        assertThat(plans.history(anytown.policeLead, reference).get(0).recordedAt())
                .isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void textIsFoundAsItNowStandsWhateverItsCaseAndWildcardsAreLetters() {
        String reference = issuedAction();
        Action before = plans.find(anytown.policeLead, reference).orElseThrow();

        assertThat(found("PRE-BIRTH ")).contains(before.id());
        assertThat(found(reference.toLowerCase(java.util.Locale.ROOT))).containsExactly(before.id());
        assertThat(found("pre%birth")).isEmpty();

        anytown.reword(reference, "Count the zebras");
        assertThat(found("the zebra")).containsExactly(before.id());
        assertThat(found("pre-birth")).doesNotContain(before.id());
    }

    private List<Long> found(String text) {
        return workList.search(plans.view(anytown.businessUnit, TODAY), ActionSearch.ALL.text(text)).all().stream()
                .map(Position::actionId).toList();
    }

    @Test
    void wordsAreThoseOfTheVersionAskedFor() {
        String reference = issuedAction();
        Action before = plans.find(anytown.policeLead, reference).orElseThrow();
        Position old = positions.standing(before.id(), TODAY);
        anytown.update(anytown.policeLead, reference, before.currentVersion(), update("Course dates agreed"));
        Position now = positions.standing(before.id(), TODAY);

        assertThat(plans.words(List.of(now, old))).extracting(action -> action.state().note())
                .containsExactly("Course dates agreed", null);
    }

    private String issuedAction() {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);
        return reference;
    }

    private static Update update(String note) {
        return new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, note, null, null, null, null);
    }
}
