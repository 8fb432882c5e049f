package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.followthrough.plan.Headline;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A meeting from the day it is planned to its log, by what people read and type. */
class MeetingPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private Meetings meetings;
    private Attendances attendances;
    private Person chair;
    private Person ofPolice;
    private Person ofHealth;
    private Person standsIn;
    private long committee;
    private Review review;
    private String waiting;
    private String offTrack;
    private String noDate;

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

    @Test
    void aMeetingIsPlannedMovedFrozenAndOpened() {
        assertThat(send(chair, "/meetings/new", Map.of("whose", String.valueOf(committee), "day-day", "26", "day-month",
                "11", "day-year", "2026", "time", "2", "save", "")).body()).contains("<title>Error: ",
                "Enter the time like 2pm, 9.30am or 14:00");
        String planned = decide(chair, "/meetings/new", Map.of("whose", String.valueOf(committee), "day-day", "26",
                "day-month", "11", "day-year", "2026", "time", "2pm", "place", "Town Hall", "save", ""));
        assertThat(planned).contains("3 items are on the agenda of 26 November 2026", "26 November 2026 at 2pm",
                "Town Hall", "Waiting for sign-off (1)", "Off track (1)", "Needs a date (1)", waiting, offTrack, noDate,
                "It decides when 3 of 3 members are there; 0 so far.");
        long id = last();
        assertThat(as(ofHealth, "/meetings")).contains("26 November 2026 at 2pm").doesNotContain("Plan a meeting");
        assertThat(as(ofHealth, "/meetings/" + id)).contains(waiting).doesNotContain("Open the meeting");

        decide(chair, "/meetings/" + id + "/change", Map.of("day-day", "27", "day-month", "11", "day-year", "2026",
                "time", "9.30am", "save", ""));
        assertThat(as(chair, "/meetings/" + id)).contains("27 November 2026 at 9:30am");
        assertThat(decide(chair, "/meetings/" + id, Map.of("freeze", ""))).contains("The papers are frozen");
        update(offTrack, Progress.COMPLETE, Confidence.ON_TRACK);
        assertThat(as(chair, "/meetings/" + id)).contains("1 action has changed since the papers were frozen",
                "?only=changed", "Off track (1)");
        assertThat(as(chair, "/meetings/" + id + "?only=changed")).contains(offTrack, "Show the whole agenda")
                .doesNotContain(noDate);
        assertThat(decide(chair, "/meetings/" + id, Map.of("open", ""))).contains("0 of 3 items done",
                "Take the next item");
    }

    @Test
    void attendanceCountsDeputiesAndSaysWhetherItIsQuorate() {
        long id = meeting();
        String page = as(chair, path(id, "/attendance"));
        assertThat(page).contains("Deputy for " + ofHealth.name(), standsIn.name());

        String after = decide(chair, path(id, "/attendance"), Map.of("member" + chair.id(), "PRESENT", "member"
                + ofPolice.id(), "PRESENT", "member" + ofHealth.id(), "DEPUTY", "deputy" + ofHealth.id(),
                String.valueOf(standsIn.id()), "others", String.valueOf(anytown.businessUnit.id()), "guests",
                "A trainee", "save", ""));

        assertThat(after).contains("Quorate: 3 of 3 members there, 3 needed", "Present: " + chair.name(),
                standsIn.name(), "for " + ofHealth.name(), "In attendance: " + anytown.businessUnit.name(),
                "Others: A trainee");
    }

    @Test
    void itemsAreTakenOneByOneAndEndInTheLog() {
        long id = open(true);
        String item = as(chair, path(id, "/items/1"));
        assertThat(item).contains("Item 1 of 3", "Waiting for sign-off", "Register", "What do you decide?",
                "No decision today", chair.name(), ofHealth.name(), "Note for the minutes");
        assertThat(radios(item, "decider")).contains(String.valueOf(chair.id()), String.valueOf(ofHealth.id()))
                .doesNotContain(String.valueOf(ofPolice.id()));

        String next = decide(chair, path(id, "/items/1"), fields(waiting, "SIGN_OFF", Map.of("answer", "SIGN_OFF",
                "seenBy", "Robin Example", "where", "HERE", "seenOn-day", "19", "seenOn-month", "11", "seenOn-year",
                "2026", "impact", "6", "decider", String.valueOf(ofHealth.id()), "note", "Members were content",
                "saveAndNext", "")));
        assertThat(next).contains("Item 1: the decision about " + waiting + " is recorded.", "Item 2 of 3",
                "Will it be done by the due date");
        assertThat(action(waiting).headline(TODAY)).isEqualTo(Headline.SIGNED_OFF);
        assertThat(as(anytown.policeLead, "/actions/" + waiting)).contains("Decided in the meeting of "
                + "26 November 2026, minute 1", "by " + chair.name(), "received from " + ofHealth.name());

        decide(chair, path(id, "/items/2"), fields(offTrack, "CONFIDENCE", Map.of("answer", "OPEN", "note",
                "The trainer starts in January", "saveAndNext", "")));
        decide(anytown.businessUnit, path(id, "/items/3"), fields(noDate, "FIRST_DATE", Map.of("answer", "ANOTHER",
                "date-day", "31", "date-month", "1", "date-year", "2027", "decider", String.valueOf(chair.id()),
                "saveAndNext", "")));
        assertThat(action(noDate).state().dates().firstDue()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(as(ofHealth, path(id, "/items/1"))).contains("Signed off", "Members were content")
                .doesNotContain("name=\"save\"");

        assertThat(as(chair, path(id, "/close"))).contains("2 items were decided, 1 was noted.");
        String log = decide(chair, path(id, "/close"), Map.of("close", ""));
        assertThat(log).contains("2 decisions and 2 actions to follow", "Decisions (2)", "Signed off",
                "New due date: 31 January 2027", "The trainer starts in January", "Only noted (0)",
                "The meeting came to every item.");
        assertThat(as(chair, path(id, "/items/2"))).doesNotContain("name=\"save\"");
        get(ofHealth, "/me");
        assertThat(new String(visitor.download("/meeting-files/" + id + ".csv").body(), StandardCharsets.UTF_8))
                .contains("Minute,Reference", "1," + waiting, "Signed off", "Members were content");
        assertThat(visitor.download("/meeting-files/" + id + ".pdf").body()).startsWith("%PDF-".getBytes());
    }

    @Test
    void aMeetingThatIsNotQuorateNotesAndSaysWhy() {
        long id = open(false);
        String item = as(chair, path(id, "/items/1"));
        assertThat(item).contains("Not quorate: 2 of 3 members there, 3 needed").doesNotContain("What do you decide?");

        assertThat(decide(chair, path(id, "/items/1"), fields(waiting, "NOTHING", Map.of("note", "For next time",
                "save", "")))).contains("Item 1 is noted.", "For next time");
        assertThat(send(chair, path(id, "/items/1"), fields(waiting, "SIGN_OFF", Map.of("answer", "SEND_BACK",
                "reason", "Forged", "decider", String.valueOf(chair.id()), "save", ""))).statusCode()).isEqualTo(403);
        assertThat(action(waiting).headline(TODAY)).isEqualTo(Headline.WAITING);
    }

    @Test
    void aDecisionNeedsSomebodyWhoDecidesAndKeepsWhatWasTyped() {
        long id = open(true);
        Map<String, String> answer = fields(waiting, "SIGN_OFF", Map.of("answer", "SEND_BACK", "reason",
                "Which courses?", "note", "Asked twice", "save", ""));
        assertThat(send(chair, path(id, "/items/1"), answer).body()).contains("<title>Error: ", "Select who decides",
                "Which courses?", "Asked twice");

        answer.put("decider", String.valueOf(chair.id()));
        update(waiting, Progress.COMPLETE, Confidence.ON_TRACK);
        assertThat(send(chair, path(id, "/items/1"), answer).body()).contains("Nothing is lost", "Which courses?",
                "Asked twice");
        assertThat(action(waiting).headline(TODAY)).isEqualTo(Headline.WAITING);
    }

    @Test
    void actionsArePutOnTheAgendaByReferenceAndFromTheWorkList() {
        long id = meeting();
        String other = anytown.action(review, action(waiting).state().recommendationId(), LocalDate.of(2026, 12, 31));
        assertThat(send(chair, path(id, "/agenda"), Map.of("references", "R99-99", "save", "")).body())
                .contains("There is no action R99-99 that can be taken in a meeting");
        assertThat(decide(chair, path(id, "/agenda"), Map.of("references", other.toLowerCase(), "off",
                String.valueOf(action(noDate).id()), "save", ""))).contains("1 put on it, 1 taken off",
                "Put on the agenda (1)").doesNotContain("Needs a date (1)");

        String page = as(chair, "/actions/agenda?select=" + noDate + "&select=" + other);
        assertThat(page).contains("Put 2 actions on a meeting", "26 November 2026");
        String list = decide(chair, "/actions/agenda?select=" + noDate + "&select=" + other,
                Map.of("meeting", String.valueOf(id), "put", ""));
        assertThat(list).contains("1 put on the agenda; 1 already there");
        assertThat(as(chair, path(id, ""))).contains(noDate);
    }

    @Test
    void whoDoesNotRunItCannotSend() {
        long id = open(true);
        String address = visitor.actionOf(path(id, "/items/1"), as(chair, path(id, "/items/1")));
        get(ofHealth, "/me");
        assertThat(visitor.post(address, fields(waiting, "SIGN_OFF", Map.of("answer", "SEND_BACK", "reason", "Forged",
                "decider", String.valueOf(ofHealth.id()), "save", ""))).statusCode()).isEqualTo(403);
        assertThat(get(anytown.subcommitteeChair, path(id, "/attendance")).statusCode()).isEqualTo(403);
        assertThat(get(anytown.policeLead, path(id, "")).statusCode()).isEqualTo(403);
        assertThat(action(waiting).headline(TODAY)).isEqualTo(Headline.WAITING);
    }

    @Test
    void anItemOfARestrictedReviewIsShownToThoseNamedAndCountedForTheOthers(Reviews reviews) {
        Review secret = anytown.review(new ReviewState("Child S " + chair.id(), ReviewKind.SERIOUS_CASE_REVIEW,
                committee, null, true, false, LocalDate.of(2026, 3, 2), null, null));
        String hidden = anytown.action(secret, anytown.recommendation(secret), null);
        anytown.issue(secret);
        reviews.name(secret.id(), chair.id());
        long id = open(true);

        assertThat(as(chair, path(id, ""))).contains("0 of 4 items done", "only for those named (1)", hidden);
        assertThat(as(chair, path(id, "/items/4"))).contains("Item 4 of 4", "In the room and not named for this review: ",
                ofPolice.name(), ofHealth.name());
        Person inspector = anytown.person("inspector", null, Role.INSPECTOR);
        for (Person other : List.of(ofHealth, inspector)) {
            assertThat(as(other, path(id, ""))).contains("0 of 3 items done",
                    "1 item of a restricted review is on this agenda too").doesNotContain(hidden, "Child S");
            assertThat(as(other, path(id, "/items/3"))).contains("Item 3 of 3").doesNotContain("Next item");
            assertThat(get(other, path(id, "/items/4")).statusCode()).isEqualTo(404);
            assertThat(as(other, path(id, "/log"))).contains("1 item of a restricted review is left out.")
                    .doesNotContain(hidden);
        }
        assertThat(as(chair, path(id, "/log"))).contains(hidden, "The files leave out the items of restricted reviews");
        assertThat(new String(visitor.download("/meeting-files/" + id + ".csv").body(), StandardCharsets.UTF_8))
                .contains("1 item of a restricted review is left out.").doesNotContain(hidden);
    }

    @Test
    void thoseWhoComeAreToldOnceAndAgainWhenItIsMovedOrCancelled() {
        long id = meeting();
        assertThat(as(chair, path(id, ""))).contains("Told by e-mail", "Nobody yet");
        assertThat(as(chair, path(id, "/tell"))).contains("Send the agenda to 3 people?", "3 e-mails go out now",
                chair.email(), "Meeting on 26 November: Committee", "3 items are on the agenda.");
        assertThat(decide(chair, path(id, "/tell"), Map.of("send", ""))).contains("3 e-mails are on their way.",
                "3 people, last on 20 November 2026");
        assertThat(as(chair, path(id, "/tell"))).contains("Nobody is left to tell",
                "3 people were told just this already and are not told again").doesNotContain("name=\"send\"");

        assertThat(decide(chair, path(id, "/change"), Map.of("day-day", "3", "day-month", "12", "day-year", "2026",
                "time", "2pm", "save", ""))).contains("Some people were told otherwise", "Send the agenda to 3 people?",
                "was told otherwise on 20 November 2026");
        assertThat(as(ofHealth, path(id, ""))).contains("3 people were told another time or place");

        assertThat(send(chair, path(id, "/cancel"), Map.of("cancelMeeting", "")).body())
                .contains("<title>Error: ", "Enter why the meeting is cancelled");
        assertThat(decide(chair, path(id, "/cancel"), Map.of("reason", "The chair is ill", "cancelMeeting", "")))
                .contains("The meeting of 3 December 2026 is cancelled.",
                        "Tell 3 people that the meeting is cancelled?");
        assertThat(as(ofHealth, path(id, ""))).contains("The meeting of 3 December 2026 is cancelled",
                "The chair is ill", "3 people do not know yet that it is cancelled").doesNotContain("Take the next item");
        assertThat(as(chair, path(id, ""))).doesNotContain("Open the meeting", "Cancel the meeting", "Agenda</h2>");
    }

    @Test
    void aMeetingThatDecidedSaysWhyItIsNotCancelled() {
        long id = open(true);
        decide(chair, path(id, "/items/1"), fields(waiting, "SIGN_OFF", Map.of("answer", "SEND_BACK", "reason",
                "Which courses?", "decider", String.valueOf(chair.id()), "save", "")));

        assertThat(as(chair, path(id, "/cancel"))).contains("The meeting has come to 1 item already.",
                "must not be lost", "Close it instead").doesNotContain("name=\"reason\"");
    }

    private long meeting() {
        return meetings.add(chair, committee, London.at(DAY, LocalTime.of(14, 0)), "Town Hall");
    }

    private long open(boolean quorate) {
        long id = meeting();
        attendances.keep(chair, id, List.of(new Attendee(chair.id(), true, Attendance.PRESENT, null),
                new Attendee(ofPolice.id(), true, Attendance.PRESENT, null), new Attendee(ofHealth.id(), true,
                        quorate ? Attendance.PRESENT : Attendance.APOLOGIES, null)), null);
        meetings.open(chair, id);
        return id;
    }

    private long last() {
        return meetings.coming(chair).stream().filter(meeting -> meeting.committeeId() == committee).findFirst()
                .orElseThrow().id();
    }

    private static String path(long id, String below) {
        return "/meetings/" + id + below;
    }

    /** The part of the page that asks a question. */
    private static List<String> radios(String page, String name) {
        return page.lines().filter(line -> line.contains("name=\"" + name + "\""))
                .flatMap(line -> Pattern.compile("value=\"(\\d+)\"").matcher(line).results())
                .map(found -> found.group(1)).toList();
    }

    private Map<String, String> fields(String reference, String asked, Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("startedFrom", String.valueOf(action(reference).currentVersion()));
        fields.put("asked", asked);
        return fields;
    }

    private void update(String reference, Progress progress, Confidence confidence) {
        boolean complete = progress == Progress.COMPLETE;
        anytown.update(anytown.policeLead, reference, action(reference).currentVersion(), new Update(progress, confidence,
                "As told", complete ? TODAY : null, complete ? "Register" : null, null, null));
    }

    private String decide(Person by, String path, Map<String, String> fields) {
        return visitor.follow(send(by, path, fields)).body();
    }

    private HttpResponse<String> send(Person by, String path, Map<String, String> fields) {
        get(by, "/me");
        return visitor.fillIn(path, fields);
    }

    private Action action(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private String as(Person person, String path) {
        return get(person, path).body();
    }

    private HttpResponse<String> get(Person person, String path) {
        return visitor.get(path, KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
