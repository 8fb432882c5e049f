package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Position;
import org.followthrough.plan.PositionFixture;
import org.followthrough.plan.Progress;
import org.followthrough.shared.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is on an agenda, on Friday 20 November 2026; 25 September is 40 working days before. */
class AgendaTest {

    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2026, 12, 25)));
    private static final Agenda AGENDA = new Agenda(TODAY, DAYS, 40, Set.of(), Set.of());

    static Stream<Arguments> rows() {
        return Stream.of(
                row("due later", anAction().due("2026-12-31"), null),
                row("overdue for 39 working days", anAction().due("2026-09-28"), null),
                row("overdue for 40 working days", anAction().due("2026-09-25"), ItemKind.OVERDUE),
                row("without a date", anAction(), ItemKind.NEEDS_A_DATE),
                row("off track", anAction().due("2026-12-31").judged(Confidence.OFF_TRACK), ItemKind.OFF_TRACK),
                row("off track, overdue a week", anAction().due("2026-11-13").judged(Confidence.OFF_TRACK),
                        ItemKind.OFF_TRACK),
                row("off track, overdue for long", anAction().due("2026-03-31").judged(Confidence.OFF_TRACK),
                        ItemKind.OVERDUE),
                row("off track without a date", anAction().judged(Confidence.OFF_TRACK), ItemKind.OFF_TRACK),
                row("at risk", anAction().due("2026-12-31").judged(Confidence.AT_RISK), null),
                row("a later date asked for", anAction().due("2026-03-31").askingFor("2027-01-31"),
                        ItemKind.DATE_REQUEST),
                row("sent back, a later date asked for", anAction().due("2026-12-31").askingFor("2027-01-31")
                        .sentBack(), ItemKind.SENT_BACK),
                row("complete", anAction().due("2026-03-31").that(Progress.COMPLETE), ItemKind.SIGN_OFF),
                row("signed off", anAction().due("2026-03-31").that(Progress.SIGNED_OFF), null),
                row("closed while off track", anAction().judged(Confidence.OFF_TRACK).that(Progress.CLOSED), null));
    }

    private static Arguments row(String what, PositionFixture action, ItemKind kind) {
        return Arguments.of(what, action.build(), kind);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rows")
    void anExceptionIsOnIt(String what, Position action, ItemKind kind) {
        assertThat(AGENDA.kindOf(action)).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void whatWasDecidedBetweenMeetingsIsReportedFirstUnlessMoreIsAsked() {
        Position signedOff = anAction().numbered(7).that(Progress.SIGNED_OFF).build();
        Position sentBack = anAction().numbered(8).due("2026-12-31").sentBack().build();
        Position asking = anAction().numbered(9).due("2026-12-31").askingFor("2027-01-31").build();
        Position waiting = anAction().numbered(1).that(Progress.COMPLETE).build();

        assertThat(new Agenda(TODAY, DAYS, 40, Set.of(1L, 7L, 8L, 9L), Set.of())
                .of(List.of(waiting, asking, sentBack, signedOff), Set.of(), Set.of()))
                .extracting(Agenda.Entry::kind).containsExactly(ItemKind.BETWEEN_MEETINGS,
                        ItemKind.BETWEEN_MEETINGS, ItemKind.SIGN_OFF, ItemKind.DATE_REQUEST);
    }

    @Test
    void theOrderIsThatOfTheKindsAndThenTheLongestWaiting() {
        List<Position> standing = List.of(
                anAction().numbered(1).due("2026-01-31").build(),
                anAction().numbered(2).build(),
                anAction().numbered(3).that(Progress.COMPLETE).updated("2026-11-10").build(),
                anAction().numbered(4).that(Progress.COMPLETE).updated("2026-10-10").build(),
                anAction().numbered(5).due("2026-12-31").build(),
                anAction().numbered(6).due("2026-12-31").sentBack().build());

        assertThat(AGENDA.of(standing, Set.of(5L), Set.of(2L))).extracting(entry -> entry.position().actionId())
                .containsExactly(6L, 4L, 3L, 1L, 5L);
    }

    @Test
    void whatRestrictedReviewsAskComesLast() {
        List<Position> standing = List.of(anAction().numbered(1).of(4).due("2026-12-31").sentBack().build(),
                anAction().numbered(2).of(5).build());

        assertThat(new Agenda(TODAY, DAYS, 40, Set.of(), Set.of(4L)).of(standing, Set.of(), Set.of()))
                .extracting(entry -> entry.position().actionId()).containsExactly(2L, 1L);
    }
}
