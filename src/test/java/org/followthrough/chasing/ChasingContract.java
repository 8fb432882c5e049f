package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.mail.Told;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is written to on which day, on both databases. */
abstract class ChasingContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = TestClock.TODAY;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Period ANY = new Period("any", FRIDAY);

    private Chasing chasing;
    private Plans plans;
    private Decisions decisions;
    private People people;
    private Reviews reviews;
    private Register register;
    private TestClock clock;
    private Anytown anytown;

    @BeforeEach
    void board(Anytown anytown, Chasing chasing, Plans plans, Decisions decisions, People people, Reviews reviews,
               Register register, TestClock clock) {
        this.decisions = decisions;
        this.chasing = chasing;
        this.plans = plans;
        this.people = people;
        this.reviews = reviews;
        this.register = register;
        this.clock = clock;
        this.anytown = anytown;
    }

    @Test
    void whoStandsInIsRemindedTooAndToldForWhom(Covers covers) {
        Review review = anytown.draftReview(AGREED);
        String late = anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 10, 31));
        anytown.issue(review);
        Person deputy = anytown.person("police.deputy", anytown.police, Role.AGENCY_LEAD);
        covers.arrange(anytown.policeCoordinator, anytown.policeLead.id(), deputy.id(), FRIDAY, MONDAY);

        chasing.run(ANY);

        assertThat(register.text(only(deputy).id())).contains(
                late + " - 20 days overdue, was due 31 October 2026; you are covering for "
                + anytown.policeLead.name());
        assertThat(register.text(only(anytown.policeLead).id())).contains(late).doesNotContain("covering");
    }

    @Test
    void theLeadHasOneDigestOfReferencesAndDatesAndOnlyOnce() {
        Review review = anytown.draftReview(AGREED);
        long recommendation = anytown.recommendation(review);
        String late = anytown.action(review, recommendation, LocalDate.of(2026, 10, 31));
        String soon = anytown.action(review, recommendation, LocalDate.of(2026, 12, 4));
        anytown.action(review, recommendation, LocalDate.of(2027, 6, 30));
        anytown.issue(review);

        assertThat(chasing.run(ANY)).matches("\\d+ digests? written about \\d+ actions?\\..*");
        chasing.run(ANY);

        Message digest = only(anytown.policeLead);
        assertThat(digest.subject()).isEqualTo("2 actions to update by 23 November");
        assertThat(register.text(digest.id())).contains(late + " - 20 days overdue, was due 31 October 2026")
                .contains(soon + " - due 4 December 2026").doesNotContain("training").doesNotContain("Child");
        assertThat(register.aboutOf(digest.id())).containsExactly(
                new About(late, "Every Monday while overdue"), new About(soon, "14 days before the due date"));
        assertThat(register.about(late)).extracting(Told::recipientName).containsExactly(anytown.policeLead.name());
    }

    @Test
    void nothingIsSaidAgainUntilTheNextStepFalls() {
        issuedAction(LocalDate.of(2026, 11, 18));
        chasing.run(ANY);
        clock.set(FRIDAY.plusDays(1));
        assertThat(chasing.run(ANY)).startsWith("Nothing was written: people are told on working days");
        assertThat(digests(anytown.policeLead)).hasSize(1);

        clock.set(MONDAY);
        chasing.run(ANY);
        clock.set(MONDAY.plusDays(1));
        chasing.run(ANY);

        assertThat(digests(anytown.policeLead)).hasSize(2);
    }

    @Test
    void nobodyIsWrittenToOutsideTheDay() {
        issuedAction(LocalDate.of(2026, 11, 18));
        clock.set(London.at(FRIDAY, LocalTime.of(7, 59)));
        chasing.run(ANY);
        clock.set(London.at(FRIDAY, LocalTime.of(18, 0)));
        chasing.run(ANY);
        assertThat(digests(anytown.policeLead)).isEmpty();

        clock.set(London.at(MONDAY, LocalTime.of(8, 0)));
        chasing.run(ANY);
        assertThat(digests(anytown.policeLead)).hasSize(1);
    }

    @Test
    void aDraftIsNotChased() {
        Review review = anytown.draftReview(AGREED);
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 10, 31));
        chasing.run(ANY);

        assertThat(digests(anytown.policeLead)).isEmpty();
    }

    @Test
    void withoutALeadPersonTheCoordinatorIsTold() {
        String reference = issuedAction(LocalDate.of(2026, 11, 18));
        anytown.lead(reference, new Lead(anytown.police, null, "DCI"));
        chasing.run(ANY);

        assertThat(digests(anytown.policeLead)).isEmpty();
        assertThat(only(anytown.policeCoordinator).subject()).isEqualTo(reference + " is 2 days overdue");
    }

    @Test
    void whoLeftIsNotWrittenToAndTheCoordinatorIs() {
        issuedAction(LocalDate.of(2026, 11, 18));
        Person lead = anytown.policeLead;
        people.change(new Person(lead.id(), lead.email(), lead.name(), lead.jobTitle(), lead.agencyId(),
                PersonState.LEFT, lead.roles()));
        chasing.run(ANY);

        assertThat(digests(anytown.policeLead)).isEmpty();
        assertThat(digests(anytown.policeCoordinator)).hasSize(1);
    }

    @Test
    void ofARestrictedReviewOnlyThoseNamedForItAreTold() {
        Review review = anytown.review(new ReviewState("Child R", ReviewKind.SERIOUS_CASE_REVIEW, null, null, true,
                false, AGREED, null, null));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 11, 18));
        anytown.issue(review);
        chasing.run(ANY);
        assertThat(digests(anytown.policeLead)).isEmpty();

        reviews.name(review.id(), anytown.policeLead.id());
        chasing.run(ANY);
        assertThat(digests(anytown.policeLead)).hasSize(1);
    }

    @Test
    void anActionSentBackIsToldTheNextWorkingDay() {
        String reference = issuedAction(LocalDate.of(2027, 6, 30));
        anytown.update(anytown.policeLead, reference, version(reference), new Update(Progress.COMPLETE,
                Confidence.ON_TRACK, "All trained", FRIDAY, "Register", null, null));
        decisions.sendBack(anytown.subcommitteeChair, anytown.subcommitteeChair, reference, version(reference),
                "Which courses?", true);
        clock.set(London.at(MONDAY, LocalTime.of(8, 0)));
        chasing.run(ANY);

        assertThat(only(anytown.policeLead).subject()).isEqualTo(reference + " has been sent back to you");
    }

    @Test
    void silenceIsToldUpwards() {
        Person chair = anytown.person("chair", null, Role.SUBCOMMITTEE_CHAIR);
        long committee = people.addCommittee("committee-of-" + chair.id(), "Sub-committee", chair.id(), null,
                Set.of());
        Review review = anytown.review(new ReviewState("Child S", ReviewKind.SERIOUS_CASE_REVIEW, committee, null,
                false, false, AGREED, null, null));
        String reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 10, 16));
        anytown.issue(review);
        chasing.run(ANY);
        assertThat(register.text(only(anytown.policeLead).id()))
                .contains("If we do not hear from you by 23 November 2026 we will tell your agency's co-ordinator.");
        assertThat(digests(anytown.policeCoordinator)).isEmpty();

        clock.set(MONDAY);
        chasing.run(ANY);
        assertThat(digests(anytown.policeCoordinator)).isEmpty();
        clock.set(MONDAY.plusDays(2));
        chasing.run(ANY);

        assertThat(only(anytown.policeCoordinator).subject()).isEqualTo(reference + " is 40 days overdue");
        assertThat(register.text(only(chair).id())).contains(reference + " - Anytown Police");
        clock.set(MONDAY.plusDays(3));
        chasing.run(ANY);
        assertThat(digests(anytown.policeCoordinator)).hasSize(1);
    }

    private String issuedAction(LocalDate due) {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), due);
        anytown.issue(review);
        return reference;
    }

    private int version(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
    }

    private Message only(Person person) {
        assertThat(digests(person)).hasSize(1);
        return digests(person).get(0);
    }

    private List<Message> digests(Person person) {
        return register.search(new RegisterSearch(person.email(), Set.of()), 0, 25);
    }
}
