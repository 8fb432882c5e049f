package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.Attendee;
import org.followthrough.meeting.Item;
import org.followthrough.meeting.ItemKind;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The work list asked for what a meeting is about. */
class MeetingFilterTest {

    private static final LocalDate HELD = LocalDate.of(2026, 10, 29);
    private static final LocalDate COMING = LocalDate.of(2026, 11, 26);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();

    @Test
    void theListIsAskedForAnAgendaAndForWhatWasDecided(Anytown anytown, People people, Plans plans,
                                                       Meetings meetings, Agendas agendas) {
        Person chair = anytown.person("chair", null, Role.SUBCOMMITTEE_CHAIR);
        long committee = people.addCommittee("monitoring", "Monitoring", chair.id(), null, Set.of());
        Review review = anytown.review(new ReviewState("Child M", ReviewKind.SERIOUS_CASE_REVIEW, committee, null,
                false, false, LocalDate.of(2026, 3, 2), null, null));
        long recommendation = anytown.recommendation(review);
        String decided = anytown.action(review, recommendation, LocalDate.of(2026, 12, 31));
        String onAgenda = anytown.action(review, recommendation, LocalDate.of(2026, 12, 31));
        String neither = anytown.action(review, recommendation, LocalDate.of(2026, 12, 31));
        anytown.issue(review);
        long decidedId = plans.find(chair, decided).orElseThrow().id();
        meetings.addPast(chair, committee, HELD.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant(), null, HELD,
                List.of(new Attendee(chair.id(), true, Attendance.PRESENT, null)),
                List.of(new Item(decidedId, ItemKind.ADDED, 1, false, null, Cause.CONFIDENCE_SET, chair.id(), 1,
                        London.startOf(HELD), chair.id())));
        long coming = meetings.add(chair, committee, COMING.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant(),
                null);
        agendas.add(chair, coming, List.of(onAgenda));
        long held = meetings.past(chair, 0, 100).stream().filter(meeting -> meeting.committeeId() == committee)
                .findFirst().orElseThrow().id();

        assertThat(list(chair, "")).containsPattern("Agenda of 26 November 2026(, Monitoring)? \\(1\\)");
        assertThat(list(chair, "?meeting=agenda-" + coming)).contains(onAgenda, "Selected Clear filters Meeting")
                .doesNotContain(decided, neither);
        assertThat(list(chair, "?meeting=decided-" + held)).contains(decided).doesNotContain(onAgenda, neither)
                .containsPattern("Decided on 29 October 2026(, Monitoring)? \\(1\\)");
        assertThat(list(chair, "?meeting=decided-" + held + "&meeting=agenda-" + coming))
                .contains(decided, onAgenda, "Showing 1 to 2 of 2 actions").doesNotContain(neither);
        assertThat(list(anytown.policeLead, "?plan=" + review.ref() + "&meeting=agenda-" + coming)).contains(neither)
                .doesNotContain("Agenda of");
    }

    private String list(Person reader, String query) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(reader.id()));
        return visitor.open("/actions" + query).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
