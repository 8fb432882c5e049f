package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

/** What both databases must do with updates: whose they are, their correction, milestones, and races. */
abstract class UpdatesContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    private Plans plans;
    private Updates updates;
    private Anytown anytown;
    private TestClock clock;
    private String reference;

    @BeforeEach
    void board(Anytown anytown, Plans plans, Updates updates, TestClock clock) {
        this.plans = plans;
        this.updates = updates;
        this.clock = clock;
        this.anytown = anytown;
        Review review = anytown.draftReview(AGREED);
        reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);
    }

    @Test
    void whatWasReceivedCountsFromTheDayItWasSaid() {
        give(Given.only(update("First")));
        clock.set(TODAY.plusDays(7));
        LocalDate said = TODAY.plusDays(3);

        updates.give(anytown.policeCoordinator, reference, now().currentVersion(),
                new Given(update("By phone"), Map.of(), new Received(anytown.policeLead.id(), said)));

        ActionVersion last = now().version();
        assertThat(last.onBehalfOf()).isEqualTo(anytown.policeLead.id());
        assertThat(plans.find(anytown.policeLead, reference, said).orElseThrow().state().note()).isEqualTo("By phone");
        assertThat(plans.find(anytown.policeLead, reference, said.minusDays(1)).orElseThrow().state().note())
                .isEqualTo("First");
    }

    @Test
    void nothingIsReceivedFromAnotherAgencyOrBeforeTheLastEventOrFromTheFuture() {
        Person nurse = anytown.person("nurse", anytown.health, Role.AGENCY_LEAD);
        give(Given.only(update("First")));
        for (Received wrong : List.of(new Received(nurse.id(), TODAY), new Received(anytown.policeLead.id(),
                TODAY.plusDays(1)), new Received(anytown.policeLead.id(), TODAY.minusDays(1)))) {
            assertThatThrownBy(() -> updates.give(anytown.policeCoordinator, reference, now().currentVersion(),
                    new Given(update("x"), Map.of(), wrong))).as("%s", wrong).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void todaysOwnUpdateIsPutRightAndTheOldWordsStay() {
        give(Given.only(new Update(Progress.IN_PROGRESS, Confidence.OFF_TRACK, "Wrong", null, "At the station",
                DUE.plusMonths(2), "Wrong reason")));
        clock.set(clock.instant().plusSeconds(60));

        updates.correct(anytown.policeLead, reference, now().currentVersion(), Given.only(new Update(
                Progress.IN_PROGRESS, Confidence.AT_RISK, "Right", null, "In the archive", null, null)));

        ActionState state = now().state();
        assertThat(state.note()).isEqualTo("Right");
        assertThat(state.confidence()).isEqualTo(Confidence.AT_RISK);
        assertThat(state.dates()).isEqualTo(Dates.due(DUE, null));
        assertThat(plans.history(anytown.policeLead, reference)).extracting(ActionVersion::cause)
                .startsWith(Cause.CORRECTED, Cause.UPDATED, Cause.ISSUED);
        assertThat(plans.history(anytown.policeLead, reference).get(1).state().note()).isEqualTo("Wrong");
        assertThat(updates.beforeCorrection(anytown.policeLead, now())).isPresent();
    }

    @Test
    void nobodyElseAndNobodyTomorrowPutsItRight() {
        give(Given.only(update("Said")));
        assertThat(updates.beforeCorrection(anytown.policeCoordinator, now())).isEmpty();
        assertThatThrownBy(() -> updates.correct(anytown.policeCoordinator, reference, now().currentVersion(),
                Given.only(update("x")))).isInstanceOf(NotAllowed.class);
        clock.set(TODAY.plusDays(1));
        assertThatThrownBy(() -> updates.correct(anytown.policeLead, reference, now().currentVersion(),
                Given.only(update("x")))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void milestonesAreSetMovedForAReasonAndTickedOff() {
        Milestone dates = new Milestone("Dates agreed", TODAY.plusDays(10), null);
        Milestone trained = new Milestone("All trained", TODAY.plusDays(40), null);
        set(List.of(trained, dates), null);
        assertThat(now().state().milestones()).containsExactly(dates, trained);
        assertThat(now().state().nextMilestone()).isEqualTo(dates.due());

        Milestone later = new Milestone("Dates agreed", TODAY.plusDays(20), null);
        assertThatThrownBy(() -> set(List.of(later, trained), null)).isInstanceOf(NotAllowed.class);
        set(List.of(later, trained), "The trainer is ill");
        give(new Given(update("Agreed"), Map.of(0, TODAY), null));

        assertThat(now().state().nextMilestone()).isEqualTo(trained.due());
        assertThat(now().state().milestones().get(0).doneOn()).isEqualTo(TODAY);
        assertThat(plans.history(anytown.policeLead, reference)).extracting(version ->
                version.state().milestones().size()).startsWith(2, 2, 2, 0);
    }

    @Test
    void ofTenWhoStartFromOneVersionOneIsSavedAndNineKeepTheirText() throws Exception {
        int started = now().currentVersion();
        List<String> told = race(10, number -> () -> {
            try {
                updates.give(anytown.policeLead, reference, started, Given.only(update("Note " + number)));
                return "saved";
            } catch (ChangedMeanwhile e) {
                return "Note " + number;
            }
        });
        assertThat(told).containsOnlyOnce("saved");
        assertThat(now().currentVersion()).isEqualTo(started + 1);
        assertThat(told).doesNotContain(now().state().note());
    }

    @Test
    void tenWhoTryAgainAreAllSavedEachInAVersionOfTheirOwn() throws Exception {
        int started = now().currentVersion();
        race(10, number -> () -> {
            while (true) {
                try {
                    updates.give(anytown.policeLead, reference, now().currentVersion(),
                            Given.only(update("Note " + number)));
                    return "saved";
                } catch (ChangedMeanwhile e) {
                    Thread.yield();
                }
            }
        });
        List<ActionVersion> history = plans.history(anytown.policeLead, reference);
        assertThat(history).hasSize(started + 10);
        assertThat(history.subList(0, 10)).extracting(version -> version.state().note())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 10).mapToObj(n -> "Note " + n).toList());
    }

    @Test
    void onlyTheLeadTheCoordinatorAndTheBusinessUnitUpdate() {
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();

        assertThatThrownBy(() -> anytown.update(anytown.subcommitteeChair, reference, version, update("No")))
                .isInstanceOf(NotAllowed.class);
        updates.give(anytown.policeCoordinator, reference, version,
                new Given(update("By phone"), Map.of(), new Received(anytown.policeLead.id(), TODAY)));

        assertThat(plans.history(anytown.businessUnit, reference).get(0).onBehalfOf())
                .isEqualTo(anytown.policeLead.id());
    }

    @Test
    void noChangeCountsAsThisMonthsUpdateAndNeverTwiceRunning(Positions positions) {
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

    private interface Racer {

        Callable<String> number(int number);
    }

    private static List<String> race(int many, Racer racer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> running = new ArrayList<>();
            for (int number = 0; number < many; number++) {
                Callable<String> run = racer.number(number);
                running.add(threads.submit(() -> {
                    start.await();
                    return run.call();
                }));
            }
            start.countDown();
            List<String> told = new ArrayList<>();
            for (Future<String> one : running) {
                told.add(one.get());
            }
            return told;
        } finally {
            threads.shutdownNow();
        }
    }

    private void set(List<Milestone> milestones, String reason) {
        updates.setMilestones(anytown.policeLead, reference, now().currentVersion(), milestones, reason);
    }

    private void give(Given given) {
        updates.give(anytown.policeLead, reference, now().currentVersion(), given);
    }

    private Action now() {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private static Update update(String note) {
        return new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, note, null, null, null, null);
    }
}
