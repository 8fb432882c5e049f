package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
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
    private static final SignOff SEEN = SignOff.betweenMeetings("Chris Board", "Attached", TODAY);

    private Plans plans;
    private Updates updates;
    private WorkList workList;
    private Decisions decisions;
    private DateDecisions dates;
    private Positions positions;
    private Anytown anytown;
    private TestClock clock;

    @BeforeEach
    void board(Anytown anytown, Plans plans, Updates updates, WorkList workList,
               Decisions decisions, DateDecisions dates, Positions positions, TestClock clock) {
        this.plans = plans;
        this.updates = updates;
        this.workList = workList;
        this.decisions = decisions;
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
    void onlyTheLeadTheCoordinatorAndTheBusinessUnitUpdate() {
        String reference = issuedAction();
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();

        assertThatThrownBy(() -> anytown.update(anytown.subcommitteeChair, reference, version, update("No")))
                .isInstanceOf(NotAllowed.class);
        updates.give(anytown.policeCoordinator, reference, version,
                new Given(update("By phone"), Map.of(), new Received(anytown.policeLead.id(), TODAY)));

        assertThat(plans.history(anytown.businessUnit, reference).get(0).onBehalfOf())
                .isEqualTo(anytown.policeLead.id());
    }

    @Test
    void noChangeCountsAsThisMonthsUpdateAndNeverTwiceRunning() {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), TODAY.plusMonths(6));
        anytown.issue(review);
        int version = plans.find(anytown.policeLead, reference).orElseThrow().currentVersion();
        assertThatThrownBy(() -> updates.noChange(anytown.policeLead, reference, version)).isInstanceOf(NotAllowed.class);
        anytown.update(anytown.policeLead, reference, version, update("Course dates agreed"));
        assertThatThrownBy(() -> updates.noChange(anytown.policeLead, reference, version + 1))
                .as("updated this month").isInstanceOf(NotAllowed.class);

        clock.set(TODAY.plusMonths(1));
        assertThatThrownBy(() -> updates.noChange(anytown.subcommitteeChair, reference, version + 1))
                .isInstanceOf(NotAllowed.class);
        updates.noChange(anytown.policeLead, reference, version + 1);

        Action after = plans.find(anytown.policeLead, reference).orElseThrow();
        assertThat(after.version().cause()).isEqualTo(Cause.NO_CHANGE);
        assertThat(after.state().note()).isEqualTo("Course dates agreed");
        assertThat(positions.standing(after.id(), TODAY.plusMonths(1)).daysSinceUpdate(TODAY.plusMonths(1))).isZero();
        clock.set(TODAY.plusMonths(2));
        assertThat(updates.obstacleToNoChange(after)).contains(MonthlyUpdate.Obstacle.NO_CHANGE_BEFORE);
        assertThatThrownBy(() -> updates.noChange(anytown.policeLead, reference, version + 2))
                .isInstanceOf(NotAllowed.class);
        anytown.update(anytown.policeLead, reference, version + 2, update("First course held"));
        clock.set(TODAY.plusMonths(3));
        assertThat(updates.obstacleToNoChange(after)).isEmpty();
    }

    @Test
    void aDeputyUpdatesWhileTheCoverRunsAndNotADayLonger(Covers covers) {
        String reference = issuedAction();
        Person deputy = anytown.person("police.deputy", anytown.police, Role.AGENCY_LEAD);
        Action action = plans.find(deputy, reference).orElseThrow();
        assertThat(plans.mayUpdate(deputy, action)).isFalse();
        covers.arrange(anytown.policeLead, anytown.policeLead.id(), deputy.id(), TODAY.plusDays(3), TODAY.plusDays(9));
        assertThat(plans.mayUpdate(deputy, action)).as("not begun").isFalse();

        clock.set(TODAY.plusDays(9));
        anytown.update(deputy, reference, action.currentVersion(), update("From the deputy"));
        assertThat(plans.history(deputy, reference).get(0).recordedBy()).isEqualTo(deputy.id());
        clock.set(TODAY.plusDays(10));
        assertThat(plans.mayUpdate(deputy, action)).as("over").isFalse();
    }

    @Test
    void aLaterDateCountsAsMovedAndTheFirstStays() {
        String reference = issuedAction();
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        Update asking = new Update(Progress.IN_PROGRESS, Confidence.OFF_TRACK, "Trainer left", null, null,
                LocalDate.of(2027, 1, 31), "A new trainer starts in January");
        anytown.update(anytown.policeLead, reference, version, asking);
        assertThat(plans.find(anytown.policeLead, reference).orElseThrow().state().dates().due()).isEqualTo(DUE);

        dates.agree(anytown.subcommitteeChair, anytown.subcommitteeChair, reference, version + 1,
                LocalDate.of(2027, 1, 31), "Agreed");

        assertThat(now(reference).state().dates()).isEqualTo(new Dates(DUE, LocalDate.of(2027, 1, 31), null, 1, null));
    }

    @Test
    void whoAskedForADateDoesNotDecideIt() {
        String reference = issuedAction();
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        Update asking = new Update(Progress.IN_PROGRESS, Confidence.OFF_TRACK, "Trainer left", null, null,
                LocalDate.of(2027, 1, 31), "A new trainer starts in January");
        anytown.update(anytown.businessUnit, reference, version, asking);

        assertThatThrownBy(() -> dates.agree(anytown.businessUnit, anytown.businessUnit, reference,
                version + 1, LocalDate.of(2027, 1, 31), "Agreed")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void signingOffNeedsACompleteActionAndAnotherAgency() {
        String reference = issuedAction();
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        assertThatThrownBy(() -> signOff(anytown.subcommitteeChair, reference, version))
                .isInstanceOf(NotAllowed.class);
        anytown.update(anytown.policeLead, reference, version, new Update(Progress.COMPLETE, Confidence.ON_TRACK,
                "All trained", TODAY, "Register held by the training unit", null, null));
        var policeMember = anytown.person("police.member", anytown.police,
                org.followthrough.people.Role.SUBCOMMITTEE_MEMBER);
        assertThatThrownBy(() -> signOff(policeMember, reference, version + 1))
                .isInstanceOf(NotAllowed.class);

        signOff(anytown.subcommitteeChair, reference, version + 1);

        assertThat(plans.find(anytown.policeLead, reference).orElseThrow().headline(TODAY))
                .isEqualTo(Headline.SIGNED_OFF);
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
        assertThat(positions.asKnownAt(view, before)).singleElement()
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

    @Test
    void aSignOffKeepsWhoSawTheEvidenceAndImpactIsAskedLater() {
        String reference = completeAction();
        int version = now(reference).currentVersion();
        signOff(anytown.subcommitteeChair, reference, version);
        assertThat(decisions.signOff(now(reference).id(), version + 1)).contains(SEEN);
        assertThatThrownBy(() -> decisions.checkImpact(anytown.policeLead, reference, version + 1, Impact.YES, "Audit",
                null)).isInstanceOf(NotAllowed.class);

        decisions.checkImpact(anytown.businessUnit, reference, version + 1, Impact.PARTLY, "Dip sample", TODAY);
        assertThat(now(reference).state().impact()).isEqualTo(Impact.PARTLY);
        assertThat(positions.standing(now(reference).id(), TODAY).isImpactCheckDue(TODAY)).isTrue();

        decisions.reopen(anytown.businessUnit, reference, version + 2, TODAY.plusMonths(3), "Audit shows no change");
        assertThat(now(reference).state().progress()).isEqualTo(Progress.IN_PROGRESS);
        assertThat(now(reference).state().dates()).isEqualTo(new Dates(DUE, TODAY.plusMonths(3), null, 1, null));
        assertThat(positions.standing(now(reference).id(), TODAY).impact()).isEqualTo(Impact.NO);
    }

    @Test
    void moreEvidenceAskedForIsSentBack() {
        String reference = completeAction();
        decisions.askForEvidence(anytown.subcommitteeChair, anytown.subcommitteeChair, reference,
                now(reference).currentVersion(), "Which courses?", true);

        assertThat(now(reference).headline(TODAY)).isEqualTo(Headline.SENT_BACK);
    }

    @Test
    void theSubcommitteeJudgesBesideTheAgency() {
        String reference = issuedAction();
        assertThatThrownBy(() -> decisions.judge(anytown.policeLead, anytown.policeLead, reference,
                now(reference).currentVersion(), Confidence.OFF_TRACK, "No dates")).isInstanceOf(NotAllowed.class);
        decisions.judge(anytown.subcommitteeChair, anytown.subcommitteeChair, reference,
                now(reference).currentVersion(), Confidence.OFF_TRACK, "No dates");

        assertThat(now(reference).state().committeeConfidence()).isEqualTo(Confidence.OFF_TRACK);
        assertThat(now(reference).state().confidence()).isEqualTo(Confidence.ON_TRACK);
    }

    @Test
    void inAMeetingWhoKeepsItsRecordWritesWhatAMemberDecided() {
        String reference = completeAction();
        SignOff inMeeting = SignOff.inMeeting("Chris Board", "At the meeting", TODAY);
        int version = now(reference).currentVersion();
        assertThatThrownBy(() -> decisions.signOff(anytown.policeLead, anytown.subcommitteeChair, reference, version,
                inMeeting, null, null)).isInstanceOf(NotAllowed.class);

        decisions.signOff(anytown.businessUnit, anytown.subcommitteeChair, reference, version, inMeeting, null, null);

        ActionVersion last = now(reference).version();
        assertThat(last.recordedBy()).isEqualTo(anytown.businessUnit.id());
        assertThat(last.onBehalfOf()).isEqualTo(anytown.subcommitteeChair.id());
    }

    private String completeAction() {
        String reference = issuedAction();
        anytown.update(anytown.policeLead, reference, now(reference).currentVersion(), new Update(Progress.COMPLETE,
                Confidence.ON_TRACK, "All trained", TODAY, "Register", null, null));
        return reference;
    }

    private Action now(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private void signOff(Person by, String reference, int startedFrom) {
        decisions.signOff(by, by, reference, startedFrom, SEEN, "Register seen", TODAY.plusMonths(6));
    }

    private static Update update(String note) {
        return new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, note, null, null, null, null);
    }
}
