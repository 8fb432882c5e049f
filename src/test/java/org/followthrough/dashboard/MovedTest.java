package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.PositionFixture;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MovedTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    static Stream<Arguments> boards() {
        return Stream.of(
                Arguments.of(List.of(), "No open action has been given a later date", "none would be overdue."),
                Arguments.of(List.of(anAction().due("2026-11-19")), "No open action has been given a later date",
                        "1 would be overdue."),
                Arguments.of(List.of(anAction().due("2027-01-31").firstDue("2026-11-19").moved(1)),
                        "1 open action has been given a later date", "1 would be overdue."),
                Arguments.of(List.of(anAction().due("2027-01-31").firstDue("2026-11-20").moved(2),
                        anAction().due("2027-01-31").firstDue("2026-08-31").moved(1), anAction().due("2026-11-01")),
                        "2 open actions have been given a later date, 1 of them more than once",
                        "2 would be overdue."),
                Arguments.of(List.of(anAction().due("2026-10-31").firstDue("2026-08-31").moved(3)
                        .that(Progress.SIGNED_OFF)), "No open action has been given a later date",
                        "none would be overdue."));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void laterDatesAreCountedAndTheFirstOnesToo(List<PositionFixture> actions, String moved, String byFirst) {
        Moved counted = Moved.of(Tally.of(actions.stream().map(PositionFixture::build).toList(), AS_AT,
                BoardRules.START));

        assertThat(counted.finding().sentence()).isEqualTo(moved);
        assertThat(counted.byFirst().sentence()).isEqualTo("By the dates first agreed, " + byFirst);
    }
}
