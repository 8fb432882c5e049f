package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the work list keeps and does to many actions at once, on both databases. */
abstract class WorkListContract {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);

    private Plans plans;
    private Leads leads;
    private SavedViews views;
    private Positions positions;
    private SupportingAgencies supporting;
    private long reviewId;
    private Anytown anytown;
    private String one;
    private String other;

    @BeforeEach
    void board(Anytown anytown, Plans plans, Leads leads, SavedViews views, Positions positions,
               SupportingAgencies supporting) {
        this.supporting = supporting;
        this.plans = plans;
        this.leads = leads;
        this.views = views;
        this.positions = positions;
        this.anytown = anytown;
        Review review = anytown.draftReview(AGREED);
        reviewId = review.id();
        long recommendation = anytown.recommendation(review);
        one = anytown.action(review, recommendation, LocalDate.of(2026, 8, 31));
        other = anytown.action(review, recommendation, LocalDate.of(2026, 12, 31));
        anytown.issue(review);
    }

    @Test
    void aViewIsTheOwnersAloneAndHasANameOfItsOwn() {
        assertThat(views.keep(anytown.policeLead, "Late", "quick=overdue")).isEqualTo(SavedViews.Kept.YES);
        assertThat(views.keep(anytown.policeLead, "LATE", "")).isEqualTo(SavedViews.Kept.NAME_TAKEN);
        assertThat(views.keep(anytown.businessUnit, "Late", "")).isEqualTo(SavedViews.Kept.YES);

        SavedView own = views.of(anytown.policeLead).get(0);
        assertThat(own.query()).isEqualTo("quick=overdue");
        assertThat(views.forget(anytown.businessUnit, own.id())).isFalse();
        assertThat(views.forget(anytown.policeLead, own.id())).isTrue();
        assertThat(views.of(anytown.policeLead)).isEmpty();
    }

    @Test
    void nobodyKeepsMoreViewsThanCanBeToldApart() {
        for (int i = 1; i <= SavedViews.MOST; i++) {
            views.keep(anytown.businessUnit, "View " + i, "");
        }
        assertThat(views.keep(anytown.businessUnit, "One more", "")).isEqualTo(SavedViews.Kept.TOO_MANY);
    }

    @Test
    void manyActionsGetAnotherLeadAtOnceAndTheirAgencyWithThem() {
        Person nurse = anytown.person("nurse", anytown.health, Role.AGENCY_LEAD);

        assertThat(leads.name(anytown.businessUnit, List.of(one, other), nurse, positions.knownSeq())).isEqualTo(2);

        assertThat(lead(one)).isEqualTo(new Lead(anytown.health, nurse.id(), null));
        assertThat(lead(other)).isEqualTo(lead(one));
        assertThat(leads.name(anytown.businessUnit, List.of(one), nurse, positions.knownSeq())).isZero();
    }

    @Test
    void allOfThemOrNone() {
        Person nurse = anytown.person("nurse", anytown.health, Role.AGENCY_LEAD);
        long seen = positions.knownSeq();
        Action before = plans.find(anytown.businessUnit, other).orElseThrow();
        anytown.update(anytown.policeLead, other, before.currentVersion(), new Update(Progress.IN_PROGRESS,
                Confidence.ON_TRACK, "Under way", null, null, null, null));

        assertThatThrownBy(() -> leads.name(anytown.businessUnit, List.of(one, other), nurse, seen))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(lead(one).personId()).isEqualTo(anytown.policeLead.id());
        assertThat(positions.standing(plans.find(anytown.businessUnit, one).orElseThrow().id(),
                LocalDate.of(2026, 11, 20)).leadPersonId()).isEqualTo(anytown.policeLead.id());
    }

    @Test
    void aCoordinatorNamesLeadsWithinTheirOwnAgencyOnly() {
        Person colleague = anytown.person("colleague", anytown.police, Role.AGENCY_LEAD);
        Person nurse = anytown.person("nurse", anytown.health, Role.AGENCY_LEAD);
        Person healthCoordinator = anytown.person("health.coordinator", anytown.health, Role.AGENCY_COORDINATOR);
        long seen = positions.knownSeq();

        for (Person by : List.of(anytown.policeLead, anytown.subcommitteeChair, healthCoordinator)) {
            assertThatThrownBy(() -> leads.name(by, List.of(one), colleague, seen)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> leads.name(anytown.policeCoordinator, List.of(one), nurse, seen))
                .isInstanceOf(NotAllowed.class);
        assertThat(leads.name(anytown.policeCoordinator, List.of(one), colleague, seen)).isOne();
    }

    @Test
    void anAgencySupportsAnActionFromTheDayThatWasSaid() {
        supported(anytown.health);
        long id = plans.find(anytown.businessUnit, one).orElseThrow().id();
        assertThat(supporting.actions(view(TestClock.TODAY))).containsEntry(anytown.health, Set.of(id));
        assertThat(supporting.actions(view(TestClock.TODAY.minusDays(1)))).isEmpty();

        supported(anytown.police);
        assertThat(supporting.actions(view(TestClock.TODAY))).containsExactly(Map.entry(anytown.police, Set.of(id)));
    }

    private void supported(long agency) {
        anytown.reword(one, "Refresh training", agency);
    }

    private View view(LocalDate day) {
        return new View(Set.of(reviewId), false, day);
    }

    private Lead lead(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow().state().lead();
    }
}
