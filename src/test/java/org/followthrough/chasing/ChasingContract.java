package org.followthrough.chasing;

import static org.followthrough.shared.schedule.Progress.UNHEARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.Told;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.Test;

/** Who is written to on which day, on both databases. */
abstract class ChasingContract extends ChasingFixture {

    @Test
    void whoStandsInIsRemindedTooAndToldForWhom(Covers covers) {
        Review review = anytown.draftReview(AGREED);
        String late = anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 10, 31));
        anytown.issue(review);
        Person deputy = anytown.person("police.deputy", anytown.police, Role.AGENCY_LEAD);
        covers.arrange(anytown.policeCoordinator, anytown.policeLead.id(), deputy.id(), FRIDAY, MONDAY);

        chasing.run(ANY, UNHEARD);

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
        String later = anytown.action(review, recommendation, LocalDate.of(2027, 6, 30));
        anytown.issue(review);

        assertThat(chasing.run(ANY, UNHEARD)).matches("\\d+ digests? written about \\d+ actions?( and \\d+ figures?)?\\..*");
        chasing.run(ANY, UNHEARD);

        Message digest = only(anytown.policeLead);
        assertThat(digest.subject()).isEqualTo("2 actions to update by 23 November");
        assertThat(register.text(digest.id())).contains(late + " - you now lead it; 20 days overdue, was due 31 October 2026")
                .contains(soon + " - you now lead it; due 4 December 2026")
                .contains("news of one of your actions", later + " - you now lead it; due 30 June 2027")
                .doesNotContain("training").doesNotContain("Child");
        assertThat(register.aboutOf(digest.id())).containsExactly(
                new About(late, "/actions/" + late, "Every Monday while overdue"),
                new About(soon, "/actions/" + soon, "14 days before the due date"),
                new About(later, "/actions/" + later, "Named as its lead"));
        assertThat(register.about(late)).extracting(Told::recipientName).containsExactly(anytown.policeLead.name());
    }

    @Test
    void nothingIsSaidAgainUntilTheNextStepFalls() {
        issuedAction(LocalDate.of(2026, 11, 18));
        chasing.run(ANY, UNHEARD);
        clock.set(FRIDAY.plusDays(1));
        assertThat(chasing.run(ANY, UNHEARD)).startsWith("Nothing was written: people are told on working days");
        assertThat(digests(anytown.policeLead)).hasSize(1);

        clock.set(MONDAY);
        chasing.run(ANY, UNHEARD);
        clock.set(MONDAY.plusDays(1));
        chasing.run(ANY, UNHEARD);

        assertThat(digests(anytown.policeLead)).hasSize(2);
    }

    @Test
    void nobodyIsWrittenToOutsideTheDay() {
        issuedAction(LocalDate.of(2026, 11, 18));
        clock.set(London.at(FRIDAY, LocalTime.of(7, 59)));
        chasing.run(ANY, UNHEARD);
        clock.set(London.at(FRIDAY, LocalTime.of(18, 0)));
        chasing.run(ANY, UNHEARD);
        assertThat(digests(anytown.policeLead)).isEmpty();

        clock.set(London.at(MONDAY, LocalTime.of(8, 0)));
        chasing.run(ANY, UNHEARD);
        assertThat(digests(anytown.policeLead)).hasSize(1);
    }

    @Test
    void aDraftIsNotChased() {
        Review review = anytown.draftReview(AGREED);
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 10, 31));
        chasing.run(ANY, UNHEARD);

        assertThat(digests(anytown.policeLead)).isEmpty();
    }

    @Test
    void anActionSentBackIsToldTheNextWorkingDay() {
        String reference = issuedAction(LocalDate.of(2027, 6, 30));
        anytown.update(anytown.policeLead, reference, version(reference), new Update(Progress.COMPLETE,
                Confidence.ON_TRACK, "All trained", FRIDAY, "Register", null, null));
        decisions.sendBack(anytown.subcommitteeChair, anytown.subcommitteeChair, reference, version(reference),
                "Which courses?", true);
        clock.set(London.at(MONDAY, LocalTime.of(8, 0)));
        chasing.run(ANY, UNHEARD);

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
        chasing.run(ANY, UNHEARD);
        assertThat(register.text(only(anytown.policeLead).id()))
                .contains("If we do not hear from you by 23 November 2026 we will tell "
                        + anytown.policeCoordinator.name() + ", your agency's co-ordinator.");
        assertThat(digests(anytown.policeCoordinator)).isEmpty();

        clock.set(MONDAY);
        chasing.run(ANY, UNHEARD);
        assertThat(digests(anytown.policeCoordinator)).isEmpty();
        clock.set(MONDAY.plusDays(2));
        chasing.run(ANY, UNHEARD);

        assertThat(only(anytown.policeCoordinator).subject()).isEqualTo(reference + " is 40 days overdue");
        assertThat(register.text(only(chair).id())).contains(reference + " - Anytown Police");
        clock.set(MONDAY.plusDays(3));
        chasing.run(ANY, UNHEARD);
        assertThat(digests(anytown.policeCoordinator)).hasSize(1);
    }

    @Test
    void aDateDecidedIsToldToTheLeadTheNextWorkingDay(DateDecisions dates) {
        String agreed = issuedAction(LocalDate.of(2027, 3, 31));
        String other = issuedAction(LocalDate.of(2027, 3, 31));
        String refused = issuedAction(LocalDate.of(2027, 3, 31));
        LocalDate later = LocalDate.of(2027, 6, 30);
        chasing.run(ANY, UNHEARD);
        for (String reference : List.of(agreed, other, refused)) {
            anytown.update(anytown.policeLead, reference, version(reference), new Update(Progress.IN_PROGRESS,
                    Confidence.AT_RISK, "Courses moved", null, null, later, "No trainer"));
        }
        Person by = anytown.businessUnit;
        dates.agreeAskedFor(by, by, agreed, version(agreed), null);
        dates.agree(by, by, other, version(other), later.minusDays(30), "Sooner");
        dates.refuse(by, by, refused, version(refused), "Too late");
        clock.set(MONDAY);
        chasing.run(ANY, UNHEARD);

        String text = register.text(digests(anytown.policeLead).get(0).id());
        assertThat(text).contains("news of 3 of your actions", agreed + " - a new due date was agreed; due 30 June 2027",
                other + " - another due date was agreed than the one asked for; due 31 May 2027",
                refused + " - the later date asked for was not agreed; due 31 March 2027").doesNotContain("trainer");
    }

    @Test
    void updatesAreAskedForBeforeAMeetingOfTheSubCommittee(Meetings meetings) {
        long committee = people.addCommittee("committee-of-" + anytown.policeLead.id(), "Sub-committee",
                anytown.subcommitteeChair.id(), null, Set.of());
        Review review = anytown.review(new ReviewState("Child M", ReviewKind.SERIOUS_CASE_REVIEW, committee, null,
                false, false, AGREED, null, null));
        String reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2027, 6, 30));
        anytown.issue(review);
        chasing.run(ANY, UNHEARD);
        meetings.add(anytown.businessUnit, committee, London.at(LocalDate.of(2026, 12, 21), LocalTime.of(14, 0)), null);
        clock.set(MONDAY);
        chasing.run(ANY, UNHEARD);
        clock.set(MONDAY.plusDays(1));
        chasing.run(ANY, UNHEARD);

        assertThat(digests(anytown.policeLead)).hasSize(2);
        assertThat(digests(anytown.policeLead).get(0).subject())
                .isEqualTo("Please update " + reference + " by 7 December");
    }

    @Test
    void aBoardThatHasNotTurnedItOnChasesNobody(ChasingSwitch onOff) {
        issuedAction(LocalDate.of(2026, 11, 18));
        onOff.turn(anytown.businessUnit, false);
        assertThat(chasing.run(ANY, UNHEARD)).isEqualTo("Nothing was written: chasing is turned off.");
        assertThat(chasing.dryRun()).filteredOn(dry -> dry.to().equals(anytown.policeLead)).singleElement()
                .satisfies(dry -> assertThat(dry.text()).contains("2 days overdue"));
        assertThat(digests(anytown.policeLead)).isEmpty();
        assertThatThrownBy(() -> onOff.turn(anytown.policeLead, true)).isInstanceOf(NotAllowed.class);
    }
}
