package org.followthrough.meeting;

import static org.followthrough.testing.TestClock.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.meeting.Minutes.Taken;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.DecisionMinutes;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;

/** A sub-committee of an invented board with two actions, and its next meeting, for the contracts about meetings. */
abstract class MeetingBoard {

    static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    static final LocalDate DAY = TODAY.plusDays(6);
    static final Instant AT = London.at(DAY, LocalTime.of(14, 0));
    static final SignOff SEEN = SignOff.inMeeting("Robin Example", "Register", TODAY);

    Meetings meetings;
    Agendas agendas;
    Attendances attendances;
    Minutes minutes;
    MeetingLogs logs;
    People people;
    Reviews reviews;
    Plans plans;
    Decisions decisions;
    DateDecisions dates;
    DecisionMinutes decisionMinutes;
    Anytown anytown;
    Person chair;
    Person ofPolice;
    Person ofHealth;
    Person deputy;
    Committee committee;
    Review review;
    long recommendation;
    String waiting;
    String onTrack;
    long meeting;

    @BeforeEach
    void board(Anytown anytown, People people, Reviews reviews, Plans plans, Decisions decisions,
               DateDecisions dates, DecisionMinutes decisionMinutes) {
        this.people = people;
        this.reviews = reviews;
        this.plans = plans;
        this.decisions = decisions;
        this.dates = dates;
        this.decisionMinutes = decisionMinutes;
        this.anytown = anytown;
        chair = anytown.person("committee.chair", anytown.health, Role.SUBCOMMITTEE_CHAIR);
        ofPolice = anytown.person("police.member", anytown.police, Role.SUBCOMMITTEE_MEMBER);
        ofHealth = anytown.person("health.member", anytown.health, Role.SUBCOMMITTEE_MEMBER);
        deputy = anytown.person("health.deputy", anytown.health, Role.AGENCY_LEAD);
        long id = people.addCommittee("meeting-" + chair.id(), "Committee " + chair.id(), chair.id(), null,
                Set.of(ofPolice.id(), ofHealth.id()));
        committee = people.committee(id).orElseThrow();
        review = review(false);
        recommendation = anytown.recommendation(review);
        waiting = anytown.action(review, recommendation, LocalDate.of(2026, 12, 31));
        onTrack = anytown.action(review, recommendation, LocalDate.of(2026, 12, 31));
        review = anytown.issue(review);
        update(waiting, Progress.COMPLETE, null);
        update(onTrack, Progress.IN_PROGRESS, null);
    }

    @BeforeEach
    void meeting(Meetings meetings, Agendas agendas, Attendances attendances, Minutes minutes, MeetingLogs logs) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendances = attendances;
        this.minutes = minutes;
        this.logs = logs;
    }

    /** An action without a date in a restricted review of the sub-committee; the business unit is named. */
    String restricted() {
        Review restricted = review(true);
        String hidden = anytown.action(restricted, anytown.recommendation(restricted), null);
        anytown.issue(restricted);
        return hidden;
    }

    void plan() {
        meeting = meetings.add(chair, committee.id(), AT, "Town Hall");
    }

    /** Opens a meeting with the chair, the member of the police, and these. */
    void open(Person... more) {
        plan();
        List<Attendee> all = new ArrayList<>(List.of(here(chair), here(ofPolice)));
        for (Person each : more) {
            all.add(here(each));
        }
        attendances.keep(chair, meeting, all, null);
        meetings.open(chair, meeting);
    }

    static Attendee here(Person person) {
        return new Attendee(person.id(), true, Attendance.PRESENT, null);
    }

    void signOff(Person decider, int started) {
        minutes.decide(anytown.businessUnit, meeting, id(waiting), new Taken(decider.id(), Cause.SIGNED_OFF, started),
                null, () -> decisions.signOff(anytown.businessUnit, decider, waiting, started, SEEN, null, null));
    }

    Review review(boolean restricted) {
        return anytown.review(new ReviewState("Child " + chair.id(), ReviewKind.SERIOUS_CASE_REVIEW, committee.id(),
                null, restricted, false, AGREED, null, null));
    }

    void update(String reference, Progress progress, LocalDate askFor) {
        anytown.update(anytown.policeLead, reference, action(reference).currentVersion(), new Update(progress,
                Confidence.ON_TRACK, "As told", progress == Progress.COMPLETE ? TODAY : null,
                progress == Progress.COMPLETE ? "Register" : null, askFor, askFor == null ? null : "Trainer left"));
    }

    Meeting now() {
        return meetings.find(chair, meeting).orElseThrow();
    }

    List<AgendaLine> agenda() {
        return agendas.papers(chair, now()).lines();
    }

    List<String> references() {
        return references(chair);
    }

    List<String> references(Person reader) {
        return agendas.papers(reader, now()).lines().stream().map(this::reference).toList();
    }

    String reference(AgendaLine line) {
        return plans.words(List.of(line.position())).get(0).reference();
    }

    Action action(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    long id(String reference) {
        return action(reference).id();
    }
}
