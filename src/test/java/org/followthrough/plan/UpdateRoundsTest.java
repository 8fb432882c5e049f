package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When an update is owed: the committee meets on 9 December and 6 January, so leads are asked on 11 November. */
class UpdateRoundsTest {

    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)));
    private static final List<UpdateRound> ROUNDS = Stream.of("2026-12-09", "2027-01-06")
            .map(day -> UpdateRound.before(LocalDate.parse(day), DAYS, BoardRules.START)).toList();

    @Test
    void updatesAreDueTenWorkingDaysBeforeTheMeetingAndAskedForTenBeforeThat() {
        assertThat(ROUNDS).containsExactly(
                new UpdateRound(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 25)),
                new UpdateRound(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 18)));
    }

    static Stream<Arguments> updates() {
        return Stream.of(
                Arguments.of("not asked yet", "2026-11-10", anAction().updated("2026-09-01"), false),
                Arguments.of("asked", "2026-11-11", anAction().updated("2026-11-10"), true),
                Arguments.of("answered on the day", "2026-11-11", anAction().updated("2026-11-11"), false),
                Arguments.of("late, and still wanted by the meeting", "2026-12-09", anAction().updated("2026-11-10"),
                        true),
                Arguments.of("answered late", "2026-12-09", anAction().updated("2026-12-01"), false),
                Arguments.of("never updated", "2026-11-10", anAction(), true),
                Arguments.of("sent back", "2026-11-10", anAction().updated("2026-11-09").sentBack(), true),
                Arguments.of("complete", "2026-11-20", anAction().that(Progress.COMPLETE), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("updates")
    void anUpdateIsOwedOnceItIsAskedFor(String name, String today, PositionFixture action, boolean owed) {
        assertThat(on(today).isOwed(action.build())).isEqualTo(owed);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10, , 2026-11-25", "2026-11-11, 2026-11-25, 2026-12-18", "2026-12-04, 2026-11-25,"})
    void saysByWhenTheFirstIsDueAndTheNext(String today, LocalDate first, LocalDate next) {
        List<Position> actions = List.of(anAction().updated("2026-11-10").build(),
                anAction().that(Progress.SIGNED_OFF).build());

        assertThat(on(today).firstDue(actions).orElse(null)).isEqualTo(first);
        assertThat(on(today).nextDue(actions).orElse(null)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, true", "2026-11-01, false"})
    void withoutAMeetingEachMonthIsARound(String updated, boolean owed) {
        UpdateRounds rounds = new UpdateRounds(LocalDate.of(2026, 11, 20), Map.of());
        Position action = anAction().updated(updated).build();

        assertThat(rounds.isOwed(action)).isEqualTo(owed);
        assertThat(rounds.firstDue(List.of(action)).orElse(null))
                .isEqualTo(owed ? LocalDate.of(2026, 11, 30) : null);
        assertThat(rounds.nextDue(List.of(action))).contains(LocalDate.of(2026, 12, 31));
    }

    private static UpdateRounds on(String today) {
        return new UpdateRounds(LocalDate.parse(today), Map.of(1L, ROUNDS));
    }
}
