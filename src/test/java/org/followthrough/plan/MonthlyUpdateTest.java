package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.plan.MonthlyUpdate.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When "no change this month" is enough. */
class MonthlyUpdateTest {

    private static final UpdateRounds ROUNDS = new UpdateRounds(LocalDate.of(2026, 11, 20), Map.of());

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("still holds", updated().build(), null),
                Arguments.of("at risk still holds", updated().judged(Confidence.AT_RISK).build(), null),
                Arguments.of("due today", updated().due("2026-11-20").build(), null),
                Arguments.of("overdue", updated().due("2026-11-19").build(), Obstacle.OVERDUE),
                Arguments.of("off track", updated().judged(Confidence.OFF_TRACK).build(), Obstacle.OFF_TRACK),
                Arguments.of("sent back", updated().sentBack().build(), Obstacle.SENT_BACK),
                Arguments.of("sent back and late", updated().due("2026-11-19").sentBack().build(), Obstacle.SENT_BACK),
                Arguments.of("complete", updated().that(Progress.COMPLETE).build(), Obstacle.NOTHING_OWED),
                Arguments.of("signed off", updated().that(Progress.SIGNED_OFF).build(), Obstacle.NOTHING_OWED),
                Arguments.of("closed", updated().that(Progress.CLOSED).build(), Obstacle.NOTHING_OWED),
                Arguments.of("never updated", anAction().due("2027-01-31").build(), Obstacle.NEVER_UPDATED),
                Arguments.of("this month", updated().updated("2026-11-01").build(), Obstacle.UPDATED_ALREADY),
                Arguments.of("twice running", updated().because(Cause.NO_CHANGE).build(), Obstacle.NO_CHANGE_BEFORE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noChangeIsForWhatStillHolds(String name, Position position, Obstacle expected) {
        assertThat(MonthlyUpdate.obstacleToNoChange(List.of(position), ROUNDS).orElse(null)).isEqualTo(expected);
    }

    @Test
    void whatHappensBetweenDoesNotMakeASecondNoChangeTheFirst() {
        Position agreed = updated().because(Cause.DATE_AGREED).build();
        assertThat(MonthlyUpdate.obstacleToNoChange(List.of(updated().because(Cause.NO_CHANGE).build(), agreed), ROUNDS))
                .contains(Obstacle.NO_CHANGE_BEFORE);
        assertThat(MonthlyUpdate.obstacleToNoChange(List.of(updated().because(Cause.NO_CHANGE).build(),
                updated().build(), agreed), ROUNDS)).isEmpty();
    }

    private static PositionFixture updated() {
        return anAction().due("2027-01-31").updated("2026-10-22").because(Cause.UPDATED);
    }
}
