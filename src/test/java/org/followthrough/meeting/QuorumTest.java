package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether enough members are there. */
class QuorumTest {

    @Test
    void membersAndTheirDeputiesCountAndNobodyElse() {
        List<Attendee> attendees = List.of(new Attendee(1, true, Attendance.PRESENT, null),
                new Attendee(2, true, Attendance.DEPUTY, 20L), new Attendee(3, true, Attendance.APOLOGIES, null),
                Attendee.expected(4), Attendee.inAttendance(5));

        assertThat(Quorum.of(3, attendees)).isEqualTo(new Quorum(3, 2, 4));
        assertThat(Quorum.of(3, attendees).isReached()).isFalse();
        assertThat(Quorum.of(2, attendees).isReached()).isTrue();
        assertThat(sentence(MeetingState.OPEN, Quorum.of(3, attendees)))
                .isEqualTo("Not quorate: 2 of 4 members there, 3 needed. The meeting can note, but not decide.");
        assertThat(sentence(MeetingState.PLANNED, Quorum.of(3, attendees)))
                .isEqualTo("It decides when 3 of 4 members are there; 2 so far.");
        assertThat(sentence(MeetingState.PLANNED, Quorum.of(2, attendees)))
                .isEqualTo("Quorate: 2 of 4 members there, 2 needed.");
    }

    private static String sentence(MeetingState state, Quorum quorum) {
        return MeetingWords.sentence(new Meeting(1, 1, Instant.EPOCH, null, state, null, null, null, null, null, null,
                null, null, null, null), quorum);
    }
}
