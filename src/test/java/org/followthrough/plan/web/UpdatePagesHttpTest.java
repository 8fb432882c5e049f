package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalTime;
import java.util.Map;
import org.followthrough.plan.Milestone;
import org.followthrough.plan.Update;
import org.followthrough.shared.time.London;
import org.junit.jupiter.api.Test;

/** The update with all that comes with it, by what people read and type, over real HTTP without JavaScript. */
class UpdatePagesHttpTest extends UpdatePages {

    @Test
    void aLaterDateIsOneOfTheLikelyOnes() {
        signIn(anytown.policeLead);
        String page = visitor.open(path + "/update").body();
        assertThat(page).contains("End of January 2027", "End of February 2027", "Another date");
        visitor.fillIn(path + "/update", typed(Map.of("where", "OFF_TRACK", "note", "Trainer left", "later", "true",
                "when", "2027-01-31", "why", "A new one starts")));
        assertThat(now().state().dates().askedFor()).isEqualTo("2027-01-31");
        assertThat(visitor.open(path + "/update").body())
                .contains("31 January 2027 is asked for and not decided yet");
    }

    @Test
    void aCoordinatorRecordsWhatTheLeadSaid() {
        APP.clock().set(TODAY.plusDays(3));
        signIn(anytown.policeCoordinator);
        Map<String, String> fields = typed(Map.of("where", "AT_RISK", "note", "By phone", "received", "true"));
        assertThat(visitor.fillIn(path + "/update", fields).body()).contains("Select who told you",
                "Enter the day they told you");
        fields.putAll(Map.of("from", String.valueOf(anytown.policeLead.id()), "receivedOn-day", "24",
                "receivedOn-month", "11", "receivedOn-year", "2026"));
        assertThat(visitor.fillIn(path + "/update", fields).body()).contains("must be today or in the past");
        fields.put("receivedOn-day", "21");
        visitor.fillIn(path + "/update", fields);

        assertThat(visitor.open(path).body()).contains("received from " + anytown.policeLead.name(),
                "21 November 2026 (recorded 23 November 2026 at 12pm)");
        signIn(anytown.policeLead);
        assertThat(visitor.open(path + "/update").body()).doesNotContain("what somebody told me");
    }

    @Test
    void anUpdateOfTodayIsPutRightUntilMidnight() {
        signIn(anytown.policeLead);
        visitor.fillIn(path + "/update", typed(Map.of("where", "OFF_TRACK", "note", "Wrong words")));
        assertThat(visitor.open(path).body()).contains("Change this update");
        String form = visitor.open(path + "/correct").body();
        assertThat(form).contains("Wrong words", "value=\"OFF_TRACK\" checked");
        visitor.fillIn(path + "/correct", typed(Map.of("where", "AT_RISK", "note", "Right words")));

        assertThat(visitor.open(path).body()).contains("Update put right", "Put right the same day, as above",
                "Wrong words", "Right words");
        APP.clock().set(London.at(TODAY.plusDays(1), LocalTime.of(0, 1)));
        signIn(anytown.policeLead);
        assertThat(visitor.open(path).body()).doesNotContain("Change this update");
        assertThat(visitor.get(path + "/correct").statusCode()).isEqualTo(403);
    }

    @Test
    void milestonesAreAddedMovedForAReasonAndTickedOffWithAnUpdate() {
        signIn(anytown.policeLead);
        visitor.fillIn(path + "/milestones", saving(Map.of("text0", "Dates agreed", "due0-day", "30", "due0-month",
                "11", "due0-year", "2026", "text1", "All trained", "due1-day", "11", "due1-month", "dec", "due1-year",
                "2026")));
        assertThat(now().state().milestones()).extracting(Milestone::text)
                .containsExactly("Dates agreed", "All trained");
        Map<String, String> moved = saving(Map.of("text0", "Dates agreed", "due0-day", "1", "due0-month", "12",
                "due0-year", "2026", "text1", "All trained", "due1-day", "11", "due1-month", "12", "due1-year",
                "2026"));
        assertThat(visitor.fillIn(path + "/milestones", moved).body())
                .contains("Enter why a date changes or a milestone goes");
        moved.put("reason", "The trainer is ill");
        visitor.fillIn(path + "/milestones", moved);

        visitor.fillIn(path + "/update", typed(Map.of("where", "ON_TRACK", "note", "Agreed", "milestone0", "true",
                "milestone0-done-day", "20", "milestone0-done-month", "11", "milestone0-done-year", "2026")));

        assertThat(now().state().milestones().get(0).doneOn()).isEqualTo(TODAY);
        assertThat(visitor.open(path).body()).contains("Milestone done: Dates agreed, on 20 November 2026",
                "Milestone: Dates agreed, due 30 November 2026, now 1 December 2026", "The trainer is ill",
                "Done 20 November 2026 (due 1 December 2026)");
    }
}
