package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.shared.file.FileRefused;
import org.followthrough.shared.file.SampleFiles;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both databases must do with updates and their evidence. */
abstract class UpdatesContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    private Plans plans;
    private Updates updates;
    private EvidenceStore evidence;
    private Decisions decisions;
    private Anytown anytown;
    private TestClock clock;
    private String reference;

    @BeforeEach
    void board(Anytown anytown, Plans plans, Updates updates, EvidenceStore evidence, Decisions decisions,
               TestClock clock) {
        this.plans = plans;
        this.updates = updates;
        this.evidence = evidence;
        this.decisions = decisions;
        this.clock = clock;
        this.anytown = anytown;
        Review review = anytown.draftReview(AGREED);
        reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);
    }

    @Test
    void completeNeedsEvidenceOfSomeKind() throws IOException {
        Given complete = Given.only(complete(null));
        assertThat(updates.lacksEvidence(anytown.policeLead, now())).isTrue();
        assertThatThrownBy(() -> give(complete)).isInstanceOf(NotAllowed.class);

        upload("register.pdf", "A");
        assertThat(updates.lacksEvidence(anytown.policeLead, now())).isFalse();
        give(complete);

        assertThat(now().state().evidenceCount()).isOne();
        assertThat(pieces()).extracting(Evidence::name).containsExactly("register.pdf");
        assertThat(evidence.uploads(anytown.policeLead, now())).isEmpty();
    }

    @Test
    void moreIsNeededOnceMoreWasAskedFor() throws IOException {
        give(Given.only(complete("Register held by the training unit")));
        decisions.askForEvidence(anytown.subcommitteeChair, anytown.subcommitteeChair, reference,
                now().currentVersion(), "Which teams?", true);
        assertThatThrownBy(() -> give(Given.only(complete(null)))).isInstanceOf(NotAllowed.class);

        upload("teams.pdf", "B");
        evidence.give(anytown.policeLead, reference, null, null);
        give(Given.only(complete(null)));

        assertThat(now().state().progress()).isEqualTo(Progress.COMPLETE);
    }

    @Test
    void aFileComesBackAsItWasAndWhoHadItIsRecorded(Events events) throws IOException {
        byte[] large = Arrays.copyOf(SampleFiles.pdf("large"), 700_000);
        Arrays.fill(large, 20, large.length, (byte) 'x');
        evidence.upload(anytown.policeLead, reference, new ByteArrayInputStream(large),
                "C:\\fakepath\\Gr\u00f6\u00dfe.pdf");
        evidence.give(anytown.policeLead, reference, null, null);
        Evidence file = pieces().get(0);
        assertThat(file.name()).isEqualTo("Gr\u00f6\u00dfe.pdf");
        assertThat(file.file().sha256()).hasSize(64);

        ByteArrayOutputStream got = new ByteArrayOutputStream();
        evidence.download(anytown.subcommitteeChair, file, got);

        assertThat(got.toByteArray()).isEqualTo(large);
        assertThat(events.of("action/" + reference, 0, 9)).filteredOn(event -> event.kind()
                .equals(PlanEvent.EVIDENCE_DOWNLOADED.name())).singleElement()
                .extracting(Event::personId).isEqualTo(anytown.subcommitteeChair.id());
    }

    @Test
    void nobodyHasAFileOfAnActionTheyMayNotSee() throws IOException {
        upload("register.pdf", "A");
        evidence.give(anytown.policeLead, reference, null, null);
        Evidence file = pieces().get(0);
        Person administrator = anytown.person("administrator", null, Role.ADMINISTRATOR);

        assertThat(evidence.find(administrator, file.id())).isEmpty();
        assertThatThrownBy(() -> evidence.download(administrator, file, new ByteArrayOutputStream()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> evidence.upload(anytown.subcommitteeChair, reference,
                new ByteArrayInputStream(SampleFiles.pdf("x")), "x.pdf")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsNotAcceptedLeavesNothing() {
        assertThatThrownBy(() -> evidence.upload(anytown.policeLead, reference,
                new ByteArrayInputStream(new byte[] {'M', 'Z', 0}), "register.pdf")).isInstanceOf(FileRefused.class);
        assertThat(evidence.uploads(anytown.policeLead, now())).isEmpty();
    }

    @Test
    void aNewVersionReplacesTheOldOneWhichStays() throws IOException {
        upload("plan.pdf", "first");
        evidence.give(anytown.policeLead, reference, null, null);
        long first = pieces().get(0).id();
        upload("plan.pdf", "second");
        evidence.give(anytown.policeLead, reference, "Held at the station", first);

        assertThat(pieces()).extracting(Evidence::replacesId).containsExactly(null, first, null);
        assertThat(now().state().evidence()).isEqualTo("Held at the station");
        assertThat(evidence.of(anytown.policeLead, plans.atVersion(now().id(), now().currentVersion() - 1)))
                .extracting(Evidence::id).containsExactly(first);
        assertThat(plans.history(anytown.policeLead, reference).get(0).cause()).isEqualTo(Cause.EVIDENCE_GIVEN);
    }

    @Test
    void filesNobodySavedGoAfterADay() throws IOException {
        upload("register.pdf", "A");
        clock.set(TODAY.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        evidence.tidy();
        assertThat(evidence.uploads(anytown.policeLead, now())).hasSize(1);

        clock.set(TODAY.plusDays(2));
        evidence.tidy();
        assertThat(evidence.uploads(anytown.policeLead, now())).isEmpty();
    }

    @Test
    void somebodyElseTakesNoUploadAway() throws IOException {
        upload("register.pdf", "A");
        long upload = evidence.uploads(anytown.policeLead, now()).get(0).id();
        evidence.remove(anytown.policeCoordinator, upload);
        assertThat(evidence.uploads(anytown.policeLead, now())).hasSize(1);
        evidence.remove(anytown.policeLead, upload);
        assertThat(evidence.uploads(anytown.policeLead, now())).isEmpty();
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
    void todaysOwnUpdateIsPutRightAndTheOldWordsStay() throws IOException {
        upload("register.pdf", "A");
        give(Given.only(new Update(Progress.IN_PROGRESS, Confidence.OFF_TRACK, "Wrong", null, "At the station",
                DUE.plusMonths(2), "Wrong reason")));
        clock.set(clock.instant().plusSeconds(60));

        updates.correct(anytown.policeLead, reference, now().currentVersion(), Given.only(new Update(
                Progress.IN_PROGRESS, Confidence.AT_RISK, "Right", null, "In the archive", null, null)));

        ActionState state = now().state();
        assertThat(state.note()).isEqualTo("Right");
        assertThat(state.confidence()).isEqualTo(Confidence.AT_RISK);
        assertThat(state.dates()).isEqualTo(Dates.due(DUE, null));
        assertThat(state.evidence()).isEqualTo("In the archive");
        assertThat(state.evidenceCount()).isEqualTo(2);
        assertThat(pieces()).extracting(Evidence::name).containsExactly("register.pdf", "At the station",
                "In the archive");
        assertThat(pieces().get(2).replacesId()).isEqualTo(pieces().get(1).id());
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

    private void upload(String name, String words) throws IOException {
        evidence.upload(anytown.policeLead, reference, new ByteArrayInputStream(SampleFiles.pdf(words)), name);
    }

    private void give(Given given) {
        updates.give(anytown.policeLead, reference, now().currentVersion(), given);
    }

    private List<Evidence> pieces() {
        return evidence.of(anytown.policeLead, now());
    }

    private Action now() {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private static Update update(String note) {
        return new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, note, null, null, null, null);
    }

    private static Update complete(String statement) {
        return new Update(Progress.COMPLETE, Confidence.ON_TRACK, "All trained", TODAY, statement, null, null);
    }
}
