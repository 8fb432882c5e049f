package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.People;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.review.Review;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many actions have changed since papers were frozen, to the very commit. */
class ChangedSinceTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with("test.board", "indicator")
            .with(KnownByHeader.class);

    private Anytown town;
    private long meeting;

    @BeforeEach
    void aMeetingToCome(Anytown town, People people, Meetings meetings) {
        APP.clock().reset();
        this.town = town;
        long committee = people.addCommittee("boundary", "Boundary", town.subcommitteeChair.id(), null, Set.of());
        meeting = meetings.add(town.businessUnit, committee, London.at(TestClock.TODAY.plusDays(6), LocalTime.NOON),
                null);
    }

    @Test
    void theLastChangeThePapersKnowDoesNotCountAndTheNextOneDoes(Agendas agendas, Choices choices,
            Dashboards dashboards, Meetings meetings, Plans plans, Positions positions) {
        Review review = town.draftReview(LocalDate.of(2026, 1, 5));
        long recommendation = town.recommendation(review);
        String known = town.action(review, recommendation, "Known to the papers", TestClock.TODAY);
        String later = town.action(review, recommendation, "Changed after the papers", TestClock.TODAY);
        town.issue(review);
        town.reword(known, "Known to the papers in its new words");
        agendas.freeze(town.businessUnit, meeting);

        assertThat(meetings.find(town.businessUnit, meeting).orElseThrow().knownSeq()).as("the very commit")
                .isEqualTo(positions.standing(plans.boardView(TestClock.TODAY)).stream()
                        .mapToLong(Position::seq).max().orElseThrow());
        Choice choice = choices.of(town.businessUnit, new DashboardAddress(meeting, TestClock.TODAY, null, null,
                null, false)).orElseThrow();
        assertThat(dashboards.changedSince(choice, TestClock.TODAY)).isZero();
        assertThat(list()).contains("No actions found");

        town.reword(later, "Changed by the next commit");
        assertThat(dashboards.changedSince(choice, TestClock.TODAY)).isOne();
        assertThat(list()).contains("Changed by the next commit").doesNotContain("Known to the papers");
    }

    private String list() {
        return APP.visitor().get("/actions?changedSince=" + meeting, KnownByHeader.HEADER,
                String.valueOf(town.businessUnit.id())).body().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }
}
