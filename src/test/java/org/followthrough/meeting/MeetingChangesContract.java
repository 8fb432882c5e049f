package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.followthrough.people.Administration;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.plan.Progress;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens around a meeting on both databases: it is moved or cancelled, and people are told. */
abstract class MeetingChangesContract extends MeetingBoard {

    private Notices notices;

    @BeforeEach
    void notices(Notices notices) {
        this.notices = notices;
    }

    @Test
    void aCancelledMeetingIsKeptAndItsAgendaGoesToTheNext() {
        plan();
        long cancelled = meeting;
        agendas.add(chair, cancelled, List.of(onTrack));
        meetings.cancel(chair, cancelled, "The chair is ill");

        assertThat(now()).matches(Meeting::isCancelled).matches(Meeting::isOver)
                .matches(gone -> gone.cancelReason().equals("The chair is ill") && gone.passedTo() == null);
        assertThat(agenda()).isEmpty();
        assertThat(meetings.coming(chair)).extracting(Meeting::id).doesNotContain(cancelled);
        assertThat(meetings.past(chair, 0, 100)).extracting(Meeting::id).contains(cancelled);

        plan();
        assertThat(references()).as("one by itself, one put on by hand").containsExactly(waiting, onTrack);
        assertThat(meetings.find(chair, cancelled).orElseThrow().passedTo()).isEqualTo(meeting);
    }

    @Test
    void whatWasPutOnByHandGoesToTheMeetingThatIsPlannedAlready() {
        plan();
        long next = meeting;
        meeting = meetings.add(chair, committee.id(), AT.minus(Duration.ofDays(2)), null);
        agendas.add(chair, meeting, List.of(onTrack));
        agendas.freeze(chair, meeting);
        meetings.cancel(chair, meeting, "Snow");

        assertThat(now().passedTo()).isEqualTo(next);
        assertThat(references()).as("its frozen papers stay").containsExactly(waiting, onTrack);
        meeting = next;
        assertThat(references()).containsExactly(waiting, onTrack);
        update(waiting, Progress.IN_PROGRESS, null);
        assertThat(references()).as("what came by itself follows the plans").containsExactly(onTrack);
    }

    @Test
    void aMeetingThatDecidedOrNotedSomethingIsNotCancelled() {
        open(ofHealth);
        minutes.note(chair, meeting, id(waiting), action(waiting).currentVersion(), "Members were content");

        assertThatThrownBy(() -> meetings.cancel(chair, meeting, "Too late")).isInstanceOf(ChangedMeanwhile.class);
        assertThat(now().isOpen()).isTrue();
    }

    @Test
    void nothingIsDoneWithACancelledMeeting() {
        plan();
        meetings.cancel(chair, meeting, "Snow");

        for (Runnable verb : List.<Runnable>of(() -> meetings.open(chair, meeting), () -> meetings.close(chair, meeting),
                () -> meetings.change(chair, meeting, AT, null), () -> meetings.cancel(chair, meeting, "Again"),
                () -> agendas.freeze(chair, meeting), () -> agendas.add(chair, meeting, List.of(onTrack)),
                () -> attendances.keep(chair, meeting, List.of(), null))) {
            assertThatThrownBy(verb::run).isInstanceOf(ChangedMeanwhile.class);
        }
    }

    @Test
    void eachPersonIsToldOnceOfWhatIsTrue() {
        plan();
        assertThat(letters()).extracting(letter -> letter.to().name())
                .containsExactly(chair.name(), ofHealth.name(), ofPolice.name());
        assertThat(notices.send(chair, meeting)).isEqualTo(3);
        assertThat(notices.told(now())).extracting(Notices.Told::person).containsExactly(chair, ofHealth, ofPolice);
        assertThat(letters()).allMatch(NoticeLetter::again);
        assertThat(notices.send(chair, meeting)).as("again").isZero();

        agendas.freeze(chair, meeting);
        assertThat(notices.send(anytown.businessUnit, meeting)).as("the papers are frozen").isEqualTo(3);
        assertThat(notices.told(now())).noneMatch(Notices.Told::outdated);
    }

    @Test
    void aMoveThereAndBackIsToldEachTime() {
        plan();
        notices.send(chair, meeting);
        meetings.change(chair, meeting, AT, "Old school");
        assertThat(letters()).allMatch(NoticeLetter::outdated)
                .allMatch(letter -> letter.subject().startsWith("Changed: "));
        assertThat(notices.told(now())).allMatch(Notices.Told::outdated);
        assertThat(notices.send(chair, meeting)).isEqualTo(3);
        meetings.change(chair, meeting, AT, "Town Hall");
        assertThat(notices.send(chair, meeting)).isEqualTo(3);
    }

    @Test
    void ofACancelledMeetingThoseAreToldWhoKnewOfIt() {
        plan();
        meetings.cancel(chair, meeting, "Nobody knew");
        assertThat(letters()).isEmpty();

        plan();
        notices.send(chair, meeting);
        meetings.cancel(chair, meeting, "Child K was named here");
        assertThat(letters()).hasSize(3).allMatch(letter -> letter.subject().startsWith("Cancelled: ")
                && !letter.text().contains("Child K"));
        assertThat(notices.send(chair, meeting)).isEqualTo(3);
        assertThat(notices.send(chair, meeting)).isZero();
    }

    @Test
    void whoMayNotReadMeetingsOrHasLeftIsNotWrittenTo(Administration administration) {
        plan();
        attendances.keep(chair, meeting, List.of(new Attendee(ofHealth.id(), true, Attendance.DEPUTY, deputy.id())),
                null);
        administration.change(anytown.businessUnit, ofPolice.in(PersonState.LEFT));

        assertThat(letters()).extracting(NoticeLetter::to).containsExactly(chair, ofHealth);
        for (Person other : List.of(ofHealth, anytown.subcommitteeChair)) {
            assertThatThrownBy(() -> notices.send(other, meeting)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> meetings.cancel(other, meeting, "Mine")).isInstanceOf(NotAllowed.class);
        }
    }

    private List<NoticeLetter> letters() {
        return notices.letters(chair, now());
    }
}
