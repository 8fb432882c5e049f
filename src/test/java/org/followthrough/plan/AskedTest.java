package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an action asks on Friday 20 November 2026. */
class AskedTest {

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, 2026-12-31, , CONFIDENCE",
        "IN_PROGRESS, 2026-11-20, , CONFIDENCE",
        "IN_PROGRESS, 2026-11-19, , NEW_DATE",
        "IN_PROGRESS, 2026-11-19, 2027-01-31, LATER_DATE",
        "IN_PROGRESS, , , FIRST_DATE",
        "IN_PROGRESS, , 2027-01-31, LATER_DATE",
        "COMPLETE, 2026-11-19, 2027-01-31, SIGN_OFF",
        "SIGNED_OFF, 2026-11-19, , NOTHING",
        "CLOSED, , , NOTHING"})
    void isToldByProgressAndDates(Progress progress, LocalDate due, LocalDate askedFor, Asked asked) {
        ActionState state = ActionState.draft(1, 1, new Wording("Train officers", null), new Lead(1L, null, null),
                List.of(), new Dates(due, due, null, 0, askedFor));
        assertThat(Asked.of(in(state, progress), TODAY)).isEqualTo(asked);
    }

    private static ActionState in(ActionState state, Progress progress) {
        return switch (progress) {
            case NOT_STARTED, IN_PROGRESS -> state;
            case COMPLETE -> state.complete(TODAY, "Register");
            case SIGNED_OFF -> state.complete(TODAY, "Register").signedOff(TODAY, null);
            case CLOSED -> state.closed();
        };
    }
}
