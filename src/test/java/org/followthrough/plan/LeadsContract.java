package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who leads what, on one of the databases. */
abstract class LeadsContract {

    private Plans plans;
    private Leads leads;
    private People people;
    private Reviews reviews;
    private Register register;
    private Anytown anytown;
    private String first;
    private String second;

    @BeforeEach
    void board(Anytown anytown, People people, Reviews reviews, Plans plans, Leads leads, Register register) {
        this.plans = plans;
        this.leads = leads;
        this.people = people;
        this.reviews = reviews;
        this.register = register;
        this.anytown = anytown;
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        long recommendation = anytown.recommendation(review);
        first = anytown.action(review, recommendation, TODAY.minusDays(20));
        second = anytown.action(review, recommendation, TODAY.plusDays(60));
        anytown.issue(review);
    }

    @Test
    void everythingALeaverLedGoesToOneOtherInOneStep() {
        Person heir = anytown.person("police.heir", anytown.police, Role.AGENCY_LEAD);
        people.change(anytown.policeLead.in(PersonState.LEFT));

        int count = leads.handOver(anytown.policeCoordinator, anytown.police, anytown.policeLead.id(), heir.id());

        assertThat(count).isEqualTo(2);
        for (String reference : List.of(first, second)) {
            assertThat(now(reference).state().lead().personId()).isEqualTo(heir.id());
            assertThat(plans.history(heir, reference)).extracting(ActionVersion::cause)
                    .containsExactly(Cause.LEAD_NAMED, Cause.ISSUED, Cause.ADDED);
        }
        assertThat(sent(heir)).as("the next digest tells them").isEmpty();
        assertThat(leads.ledBy(anytown.policeCoordinator, anytown.police, anytown.policeLead.id())).isEmpty();
    }

    @Test
    void onlyTheirCoordinatorAndTheBusinessUnitHandOverAndOnlyWithinTheAgency() {
        Person nurse = anytown.person("nurse", anytown.health, Role.AGENCY_LEAD);
        Person otherCoordinator = anytown.person("health.coordinator", anytown.health, Role.AGENCY_COORDINATOR);
        Person heir = anytown.person("police.heir", anytown.police, Role.AGENCY_LEAD);
        long from = anytown.policeLead.id();
        for (Person by : List.of(anytown.policeLead, otherCoordinator, anytown.subcommitteeChair)) {
            assertThatThrownBy(() -> leads.handOver(by, anytown.police, from, heir.id()))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> leads.handOver(anytown.policeCoordinator, anytown.police, from, nurse.id()))
                .isInstanceOf(NotAllowed.class);
        assertThat(leads.handOver(otherCoordinator, anytown.health, from, nurse.id())).as("nothing of theirs").isZero();
        assertThat(now(first).state().lead().personId()).isEqualTo(from);
        assertThat(leads.handOver(anytown.businessUnit, anytown.police, from, heir.id())).isEqualTo(2);
    }

    @Test
    void aLeadWhoSaysItIsNotTheirsKeepsItUntilSomebodyIsNamed() {
        Person heir = anytown.person("police.heir", anytown.police, Role.AGENCY_LEAD);
        assertThatThrownBy(() -> leads.notMine(heir, first, "Not mine")).isInstanceOf(NotAllowed.class);
        leads.notMine(anytown.policeLead, first, "The training unit does this");

        assertThat(now(first).state().lead().personId()).isEqualTo(anytown.policeLead.id());
        assertThat(disowned()).singleElement().satisfies(each -> {
            assertThat(each.said().why()).isEqualTo("The training unit does this");
            assertThat(each.coordinated()).isTrue();
        });
        assertThat(sent(anytown.policeCoordinator)).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo(first + " may need another lead");
            assertThat(register.text(message.id())).contains(anytown.policeLead.name(), "/actions/" + first + "/lead")
                    .doesNotContain("training");
        });

        leads.name(anytown.policeCoordinator, first, now(first).currentVersion(), anytown.policeLead.id());
        assertThat(disowned()).as("left with them").isEmpty();
        assertThat(plans.history(anytown.policeLead, first)).hasSize(2);

        leads.notMine(anytown.policeLead, first, "Really not");
        leads.name(anytown.policeCoordinator, first, now(first).currentVersion(), heir.id());
        assertThat(disowned()).isEmpty();
        assertThat(now(first).state().lead().personId()).isEqualTo(heir.id());
    }

    @Test
    void whereNoCoordinatorMaySeeItTheBusinessUnitIsAsked() {
        Review review = anytown.review(new ReviewState("Baby " + first, ReviewKind.SERIOUS_CASE_REVIEW, null, null,
                true,
                false, LocalDate.of(2026, 3, 2), null, null));
        anytown.name(review.id(), anytown.policeLead.id());
        String secret = anytown.action(review, anytown.recommendation(review), TODAY.plusDays(60));
        anytown.issue(review);

        leads.notMine(anytown.policeLead, secret, "Another team");

        assertThat(sent(anytown.policeCoordinator)).as("not named for the restricted review").isEmpty();
        assertThat(disowned()).singleElement().matches(each -> !each.coordinated());
        assertThat(leads.disowned(anytown.policeCoordinator)).isEmpty();
        assertThatThrownBy(() -> leads.name(anytown.policeCoordinator, secret, now(secret).currentVersion(),
                anytown.policeCoordinator.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aCoordinatorNamesOnlyPeopleOfTheirOwnAgency() {
        Person nurse = anytown.person("nurse", anytown.health, Role.AGENCY_LEAD);
        Person reader = anytown.person("police.reader", anytown.police, Role.BOARD_MEMBER);
        for (Person lead : List.of(nurse, reader)) {
            assertThatThrownBy(() -> leads.name(anytown.policeCoordinator, first, now(first).currentVersion(),
                    lead.id())).isInstanceOf(NotAllowed.class);
        }
        leads.name(anytown.businessUnit, first, now(first).currentVersion(), nurse.id());
        assertThat(now(first).state().lead()).isEqualTo(new Lead(anytown.health, nurse.id(), null));
    }

    private List<Leads.Disowned> disowned() {
        Set<Long> own = Set.of(anytown.policeLead.id());
        return leads.disowned(anytown.businessUnit).stream().filter(each -> own.contains(each.said().personId()))
                .toList();
    }

    private Action now(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private List<Message> sent(Person to) {
        return register.search(new RegisterSearch(to.email(), Set.of()), 0, 10).stream()
                .filter(message -> message.recipientId() == to.id()).toList();
    }
}
