package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.shared.file.FileRefused;
import org.followthrough.shared.file.SampleFiles;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both databases must do with evidence: files, statements, and when one of them is needed. */
abstract class EvidenceContract {

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
    void whatAnUpdateGaveStaysWhenTheUpdateIsPutRight() throws IOException {
        upload("register.pdf", "A");
        give(Given.only(inProgress("At the station")));
        updates.correct(anytown.policeLead, reference, now().currentVersion(), Given.only(inProgress("In the archive")));

        assertThat(now().state().evidence()).isEqualTo("In the archive");
        assertThat(now().state().evidenceCount()).isEqualTo(2);
        assertThat(pieces()).extracting(Evidence::name).containsExactly("register.pdf", "At the station",
                "In the archive");
        assertThat(pieces().get(2).replacesId()).isEqualTo(pieces().get(1).id());
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

    private static Update inProgress(String statement) {
        return new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, "Half are trained", null, statement, null, null);
    }

    private static Update complete(String statement) {
        return new Update(Progress.COMPLETE, Confidence.ON_TRACK, "All trained", TODAY, statement, null, null);
    }
}
