package org.followthrough.meeting.web;

import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.Attendances;
import org.followthrough.meeting.Attendee;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sub-committee with three items for its agenda, and how its pages are visited. */
abstract class MeetingPages {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    final Visitor visitor = APP.visitor();
    Anytown anytown;
    Plans plans;
    Meetings meetings;
    Attendances attendances;
    Person chair;
    Person ofPolice;
    Person ofHealth;
    Person standsIn;
    long committee;
    Review review;
    String waiting;
    String offTrack;
    String noDate;

    @BeforeEach
    void board(Anytown anytown, People people, Plans allPlans, Meetings allMeetings, Attendances allAttendances) {
        plans = allPlans;
        meetings = allMeetings;
        attendances = allAttendances;
        this.anytown = anytown;
        chair = anytown.person("chair", anytown.health, Role.SUBCOMMITTEE_CHAIR);
        ofPolice = anytown.person("of.police", anytown.police, Role.SUBCOMMITTEE_MEMBER);
        ofHealth = anytown.person("of.health", anytown.health, Role.SUBCOMMITTEE_MEMBER);
        standsIn = anytown.person("stands.in", anytown.health, Role.AGENCY_LEAD);
        committee = people.addCommittee("pages-" + chair.id(), "Committee " + chair.id(), chair.id(), null,
                Set.of(ofPolice.id(), ofHealth.id()));
        review = anytown.review(new ReviewState("Child " + chair.id(), ReviewKind.SERIOUS_CASE_REVIEW, committee, null,
                false, false, LocalDate.of(2026, 3, 2), null, null));
        long recommendation = anytown.recommendation(review);
        waiting = anytown.action(review, recommendation, LocalDate.of(2026, 12, 31));
        offTrack = anytown.action(review, recommendation, LocalDate.of(2026, 12, 31));
        noDate = anytown.action(review, recommendation, null);
        review = anytown.issue(review);
        update(waiting, Progress.COMPLETE, Confidence.ON_TRACK);
        update(offTrack, Progress.IN_PROGRESS, Confidence.OFF_TRACK);
    }

    long meeting() {
        return meetings.add(chair, committee, London.at(DAY, LocalTime.of(14, 0)), "Town Hall");
    }

    long open(boolean quorate) {
        long id = meeting();
        attendances.keep(chair, id, List.of(new Attendee(chair.id(), true, Attendance.PRESENT, null),
                new Attendee(ofPolice.id(), true, Attendance.PRESENT, null), new Attendee(ofHealth.id(), true,
                        quorate ? Attendance.PRESENT : Attendance.APOLOGIES, null)), null);
        meetings.open(chair, id);
        return id;
    }

    long last() {
        return meetings.coming(chair).stream().filter(meeting -> meeting.committeeId() == committee).findFirst()
                .orElseThrow().id();
    }

    static String path(long id, String below) {
        return "/meetings/" + id + below;
    }

    /** The part of the page that asks a question. */
    static List<String> radios(String page, String name) {
        return page.lines().filter(line -> line.contains("name=\"" + name + "\""))
                .flatMap(line -> Pattern.compile("value=\"(\\d+)\"").matcher(line).results())
                .map(found -> found.group(1)).toList();
    }

    Map<String, String> fields(String reference, String asked, Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("startedFrom", String.valueOf(action(reference).currentVersion()));
        fields.put("asked", asked);
        return fields;
    }

    void update(String reference, Progress progress, Confidence confidence) {
        boolean complete = progress == Progress.COMPLETE;
        anytown.update(anytown.policeLead, reference, action(reference).currentVersion(), new Update(progress, confidence,
                "As told", complete ? TODAY : null, complete ? "Register" : null, null, null));
    }

    String decide(Person by, String path, Map<String, String> fields) {
        return visitor.follow(send(by, path, fields)).body();
    }

    HttpResponse<String> send(Person by, String path, Map<String, String> fields) {
        get(by, "/me");
        return visitor.fillIn(path, fields);
    }

    Action action(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    String as(Person person, String path) {
        return get(person, path).body();
    }

    HttpResponse<String> get(Person person, String path) {
        return visitor.get(path, KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
