package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Progress;
import org.junit.jupiter.api.Test;

/** A meeting from the day it is planned until it is over, by what people read and type. */
class MeetingPagesTest extends MeetingPages {

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
}
