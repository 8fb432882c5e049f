package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.shared.schedule.Progress.UNHEARD;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.plan.Lead;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Bouncing;
import org.followthrough.shared.mail.Returned;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.Test;

/** Who is told in place of those who cannot be written to, on both databases. */
abstract class WithheldContract extends ChasingFixture {

    @Test
    void withoutALeadPersonTheCoordinatorIsTold() {
        String reference = issuedAction(LocalDate.of(2026, 11, 18));
        anytown.lead(reference, new Lead(anytown.police, null, "DCI"));
        chasing.run(ANY, UNHEARD);

        assertThat(digests(anytown.policeLead)).isEmpty();
        assertThat(only(anytown.policeCoordinator).subject()).isEqualTo(reference + " is 2 days overdue");
    }

    @Test
    void whoLeftIsNotWrittenToAndTheCoordinatorIs() {
        issuedAction(LocalDate.of(2026, 11, 18));
        Person lead = anytown.policeLead;
        people.change(new Person(lead.id(), lead.email(), lead.name(), lead.jobTitle(), lead.agencyId(),
                PersonState.LEFT, lead.roles()));
        chasing.run(ANY, UNHEARD);

        assertThat(digests(anytown.policeLead)).isEmpty();
        assertThat(digests(anytown.policeCoordinator)).hasSize(1);
    }

    @Test
    void ofARestrictedReviewOnlyThoseNamedForItAreTold() {
        Review review = anytown.review(new ReviewState("Child R", ReviewKind.SERIOUS_CASE_REVIEW, null, null, true,
                false, AGREED, null, null));
        anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 11, 18));
        anytown.issue(review);
        chasing.run(ANY, UNHEARD);
        assertThat(digests(anytown.policeLead)).isEmpty();

        anytown.name(review.id(), anytown.policeLead.id());
        chasing.run(ANY, UNHEARD);
        assertThat(digests(anytown.policeLead)).hasSize(1);
    }

    @Test
    void whoIsLockedOutIsNotWrittenToAndHearsItOnceUnlocked() {
        String reference = issuedAction(LocalDate.of(2026, 11, 18));
        people.change(anytown.policeLead.in(PersonState.LOCKED));
        chasing.run(ANY, UNHEARD);

        assertThat(digests(anytown.policeLead)).isEmpty();
        assertThat(withheld(anytown.policeLead)).singleElement().satisfies(message -> {
            assertThat(message.why()).startsWith("Not written: the account is locked.");
            assertThat(register.aboutOf(message.id())).extracting(About::reference).containsExactly(reference);
        });
        assertThat(register.aboutOf(only(anytown.policeCoordinator).id())).containsExactly(new About(reference, "/actions/" + reference,
                "First working day after the due date. Told in place of somebody who cannot be written to"));

        people.change(anytown.policeLead);
        clock.set(MONDAY);
        chasing.run(ANY, UNHEARD);
        assertThat(digests(anytown.policeLead)).hasSize(1);
        assertThat(withheld(anytown.policeLead)).hasSize(1);
    }

    @Test
    void whereNobodyInTheAgencyCanBeWrittenToTheNextStepUpIsTold() {
        Person chair = anytown.person("chair", null, Role.INDEPENDENT_CHAIR);
        String reference = issuedAction(LocalDate.of(2026, 11, 18));
        people.change(anytown.policeLead.in(PersonState.LOCKED));
        people.change(anytown.policeCoordinator.in(PersonState.LEFT));
        chasing.run(ANY, UNHEARD);

        assertThat(register.text(only(chair).id()))
                .contains(reference + " - Anytown Police", "nobody who leads it can be reminded");
    }

    @Test
    void whoseMailComesBackIsNotWrittenToUntilTheAddressIsGoodAgain(Bouncing bouncing, DataSource source) throws Exception {
        String reference = issuedAction(LocalDate.of(2026, 11, 18));
        chasing.run(ANY, UNHEARD);
        Returned.forGood(only(anytown.policeLead), source, bouncing);
        clock.set(MONDAY);
        chasing.run(ANY, UNHEARD);

        assertThat(digests(anytown.policeLead)).hasSize(1);
        assertThat(withheld(anytown.policeLead)).singleElement().satisfies(message ->
                assertThat(message.why()).startsWith("Not written: mail to this address comes back."));
        assertThat(only(anytown.policeCoordinator).subject()).isEqualTo(reference + " is 5 days overdue");

        bouncing.clear(anytown.policeLead.email());
        clock.set(MONDAY.plusDays(1));
        chasing.run(ANY, UNHEARD);
        assertThat(digests(anytown.policeLead)).hasSize(2);
        assertThat(digests(anytown.policeCoordinator)).hasSize(1);
    }
}
