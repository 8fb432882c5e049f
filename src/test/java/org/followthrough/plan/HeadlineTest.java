package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of product.md, row by row, with what stands just on either side of each line. */
class HeadlineTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0} {1}/{2} due {3} sent back {4} -> {5}")
    @CsvSource(nullValues = "-", value = {
        "SIGNED_OFF,  ON_TRACK,  -,         2026-08-31, false, SIGNED_OFF",
        "SIGNED_OFF,  OFF_TRACK, OFF_TRACK, -,          true,  SIGNED_OFF",
        "CLOSED,      OFF_TRACK, -,         2026-08-31, true,  CLOSED",
        "IN_PROGRESS, ON_TRACK,  -,         2026-08-31, true,  SENT_BACK",
        "IN_PROGRESS, ON_TRACK,  -,         2026-12-31, true,  SENT_BACK",
        "COMPLETE,    ON_TRACK,  -,         2026-08-31, false, WAITING",
        "COMPLETE,    OFF_TRACK, -,         -,          false, WAITING",
        "IN_PROGRESS, ON_TRACK,  -,         2026-11-19, false, OVERDUE",
        "NOT_STARTED, ON_TRACK,  -,         2026-11-19, false, OVERDUE",
        "IN_PROGRESS, OFF_TRACK, -,         2026-11-19, false, OVERDUE",
        "IN_PROGRESS, ON_TRACK,  -,         2026-11-20, false, ON_TRACK",
        "IN_PROGRESS, OFF_TRACK, -,         2026-11-20, false, OFF_TRACK",
        "IN_PROGRESS, ON_TRACK,  OFF_TRACK, 2026-12-31, false, OFF_TRACK",
        "IN_PROGRESS, OFF_TRACK, ON_TRACK,  -,          false, OFF_TRACK",
        "IN_PROGRESS, ON_TRACK,  -,         -,          false, NEEDS_A_DATE",
        "NOT_STARTED, AT_RISK,   -,         -,          false, NEEDS_A_DATE",
        "IN_PROGRESS, AT_RISK,   -,         2026-12-31, false, AT_RISK",
        "IN_PROGRESS, ON_TRACK,  AT_RISK,   2026-12-31, false, AT_RISK",
        "NOT_STARTED, AT_RISK,   -,         2026-12-31, false, AT_RISK",
        "IN_PROGRESS, ON_TRACK,  ON_TRACK,  2026-12-31, false, ON_TRACK",
        "NOT_STARTED, ON_TRACK,  -,         2026-12-31, false, NOT_STARTED",
    })
    void firstThatApplies(Progress progress, Confidence confidence, Confidence committee, LocalDate due,
                          boolean sentBack, Headline expected) {
        assertThat(Headline.of(progress, confidence, committee, due, sentBack, AS_AT)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} due {1}: {2} days")
    @CsvSource({
        "IN_PROGRESS, 2026-08-31, 81",
        "NOT_STARTED, 2026-11-19, 1",
        "IN_PROGRESS, 2026-11-20, 0",
        "COMPLETE,    2026-08-31, 0",
        "SIGNED_OFF,  2026-08-31, 0",
        "CLOSED,      2026-08-31, 0",
    })
    void countsDaysFromDatesAndProgress(Progress progress, LocalDate due, int days) {
        assertThat(Headline.daysOverdue(progress, due, AS_AT)).isEqualTo(days);
        assertThat(Headline.isOverdue(progress, due, AS_AT)).isEqualTo(days > 0);
    }

    @Test
    void withoutADateNothingIsOverdue() {
        assertThat(Headline.isOverdue(Progress.IN_PROGRESS, null, AS_AT)).isFalse();
    }
}
