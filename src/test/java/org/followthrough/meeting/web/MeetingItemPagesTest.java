package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Progress;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.junit.jupiter.api.Test;

/** The items of an open meeting, one by one to its log, by what people read and type. */
class MeetingItemPagesTest extends MeetingPages {

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
        anytown.name(secret.id(), chair.id());
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
}
