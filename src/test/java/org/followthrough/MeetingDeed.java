package org.followthrough;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What can be done with a meeting: when, on which page, by which button, and what the form sends. */
enum MeetingDeed {
    CHANGE(MeetingStage.COMING, "/change", "save",
            Map.of("day-day", "3", "day-month", "12", "day-year", "2026", "time", "2pm")),
    ATTENDANCE(MeetingStage.NOT_OVER, "/attendance", "save", Map.of("guests", "Forged")),
    AGENDA(MeetingStage.NOT_OVER, "/agenda", "save", Map.of("references", "{owed}")),
    FREEZE(MeetingStage.COMING, "", "freeze", Map.of()),
    OPEN(MeetingStage.COMING, "", "open", Map.of()),
    TELL(MeetingStage.NOT_OVER, "/tell", "send", Map.of()),
    CANCEL(MeetingStage.NOT_OVER, "/cancel", "cancelMeeting", Map.of("reason", "Forged")),
    CLOSE(EnumSet.of(MeetingStage.OPEN), "/close", "close", Map.of()),
    NOTE(EnumSet.of(MeetingStage.OPEN), "/items/{n}", "save", Map.of("asked", "NOTHING", "note", "Forged")),
    DECIDE(EnumSet.of(MeetingStage.OPEN), "/items/{n}", "save", Map.of("asked", "SIGN_OFF", "answer", "SEND_BACK",
            "reason", "Forged", "decider", "{chair}"));

    final Set<MeetingStage> when;
    final String path;
    final String button;
    final Map<String, String> fields;

    MeetingDeed(Set<MeetingStage> when, String path, String button, Map<String, String> fields) {
        this.when = when;
        this.path = path;
        this.button = button;
        this.fields = fields;
    }

    boolean isOfAnItem() {
        return this == NOTE || this == DECIDE;
    }
}
