package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.followthrough.people.Board;
import org.followthrough.shared.time.London;
import org.junit.jupiter.api.Test;

/** What people read who are told of a meeting. */
class NoticeTextTest {

    private static final Instant AT = London.at(LocalDate.of(2026, 11, 26), LocalTime.of(14, 0));
    private static final NoticeText WORDS = new NoticeText(new Board("Anytown Local Safeguarding Children Board",
            "Anytown LSCB", "01234 567890", "business@anytown.example", "", "https://tracker.anytown.example"),
            "Serious Case Review Sub-Committee");

    @Test
    void whoHearsOfItForTheFirstTime() {
        assertThat(WORDS.subject(null, meeting(MeetingState.PLANNED, "Town Hall")))
                .isEqualTo("Meeting on 26 November: Serious Case Review Sub-Committee");
        assertThat(WORDS.text("Jo Ellis", null, meeting(MeetingState.PLANNED, "Town Hall"), 12)).isEqualTo("""
                Dear Jo Ellis,

                Serious Case Review Sub-Committee of Anytown LSCB meets on 26 November 2026 at 2pm, Town Hall.

                12 items are on the agenda. The agenda may still change until the papers are frozen.

                Read more after you sign in: https://tracker.anytown.example/meetings/7

                If you cannot come, or somebody comes in your place, please reply to this e-mail.

                Anytown LSCB business unit, 01234 567890, business@anytown.example
                """);
    }

    @Test
    void whoWasToldAnotherTime() {
        Notice before = new Notice(7, 1, 1, AT, 2, AT.minusSeconds(86_400), "Town Hall", false, false, 12);
        Meeting moved = meeting(MeetingState.PLANNED, null);

        assertThat(WORDS.subject(before, moved))
                .isEqualTo("Changed: the meeting is on 26 November: Serious Case Review Sub-Committee");
        assertThat(WORDS.text("Jo Ellis", before, moved, 1)).contains("now meets on 26 November 2026 at 2pm.",
                "You were told 25 November 2026 at 2pm, Town Hall.", "1 item is on the agenda.");
    }

    @Test
    void whoIsToldThatItIsCancelled() {
        Notice before = new Notice(7, 1, 1, AT, 2, AT, "Town Hall", false, false, 12);
        Meeting cancelled = meeting(MeetingState.CANCELLED, "Town Hall");

        assertThat(WORDS.subject(before, cancelled))
                .isEqualTo("Cancelled: the meeting on 26 November: Serious Case Review Sub-Committee");
        assertThat(WORDS.text("Jo Ellis", before, cancelled, 0))
                .contains("on 26 November 2026 at 2pm, Town Hall is cancelled.")
                .doesNotContain("agenda", "reply", "You were told", "Child K");
    }

    private static Meeting meeting(MeetingState state, String place) {
        boolean cancelled = state == MeetingState.CANCELLED;
        return new Meeting(7, 1, AT, place, state, null, null, null, null, null, null, null, cancelled ? AT : null,
                cancelled ? "Child K's father died" : null, null);
    }
}
