package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.learning.Theme;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.MeetingState;
import org.followthrough.people.Committee;
import org.followthrough.review.Review;
import org.junit.jupiter.api.Test;

/** Which pack a dashboard offers: of the month shown, of the committee shown, and none where it shows a part. */
class PrintedOnDashboardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final Committee QUALITY = new Committee(4, "quality", "Quality", null, null, Set.of());
    private static final Meeting MEETING = new Meeting(1, 5, Instant.EPOCH, null, MeetingState.PLANNED, null, null,
            null, null, null, null, null, null, null, null);

    private final List<String> asked = new ArrayList<>();
    private final Choices choices = new Choices(null, null, null, null, (reader, committee, from, to) -> {
        asked.add(committee + " " + from + " " + to);
        return Optional.of(new PrintedPosition.Printed("/pack-files/1.pdf", "Pack"));
    });

    private boolean isOffered(Meeting meeting, Review review, Committee committee, Theme theme) {
        return choices.printed(null, new Choice(new DashboardAddress(null, DAY, null, null, null, false), meeting,
                review, committee, theme)).isPresent();
    }

    @Test
    void ofTheWholeBoardItIsThatOfAnyCommitteeSinceTheLastMonthEnd() {
        assertThat(isOffered(null, null, null, null)).isTrue();
        assertThat(asked).containsExactly("null 2026-06-30 2026-07-15");
    }

    @Test
    void ofACommitteeItIsItsOwnAndAMeetingHasOne() {
        assertThat(isOffered(null, null, QUALITY, null)).isTrue();
        assertThat(isOffered(MEETING, null, null, null)).isTrue();
        assertThat(isOffered(MEETING, null, QUALITY, null)).isTrue();
        assertThat(asked).extracting(words -> words.substring(0, 1)).containsExactly("4", "5", "4");
    }

    @Test
    void noPackIsAboutOneReviewOrOneTheme() {
        assertThat(isOffered(null, new Review(1, "child-k", 1, 1, null), null, null)).isFalse();
        assertThat(isOffered(null, null, null, new Theme(1, "neglect", "Neglect", false))).isFalse();
        assertThat(asked).isEmpty();
    }
}
