package org.followthrough.shared.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;
import org.followthrough.shared.time.WorkingDaysTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final WorkingDays DAYS = WorkingDaysTest.shipped();
    private static final Timetable DAILY = new Timetable(LocalTime.of(8, 0), LocalTime.of(18, 0));

    @ParameterizedTest(name = "last {0}, now {1}: {2}")
    @CsvSource(nullValues = "never", textBlock = """
            2026-11-19, 2026-11-20T07:59, ''
            2026-11-19, 2026-11-20T08:00, 2026-11-20
            2026-11-20, 2026-11-20T08:01, ''
            2026-11-19, 2026-11-20T17:59, 2026-11-20
            2026-11-19, 2026-11-20T18:00, ''
            2026-11-19, 2026-11-21T10:00, ''
            2026-11-19, 2026-11-23T08:00, 2026-11-23
            2026-10-01, 2026-11-23T08:00, 2026-11-23
            2026-12-24, 2026-12-28T12:00, ''
            2026-12-24, 2026-12-29T08:00, 2026-12-29
            never,      2026-11-20T12:00, 2026-11-20
            never,      2026-11-22T12:00, ''
            2026-10-23, 2026-10-26T08:00, 2026-10-26
            2026-03-27, 2026-03-30T08:00, 2026-03-30
            """)
    void aWorkingDaysWorkIsDueOnceInItsHours(LocalDate last, LocalDateTime now, String due) {
        assertThat(DAILY.due(last, london(now), DAYS).map(Period::key).orElse("")).isEqualTo(due);
    }

    @Test
    void eightInLondonIsSevenByUtcInSummer() {
        assertThat(DAILY.next(london(LocalDateTime.parse("2026-10-23T12:00")), DAYS)).isEqualTo("2026-10-26T08:00:00Z");
        assertThat(DAILY.next(london(LocalDateTime.parse("2026-10-22T12:00")), DAYS)).isEqualTo("2026-10-23T07:00:00Z");
        assertThat(DAILY.next(london(LocalDateTime.parse("2026-11-20T07:00")), DAYS)).isEqualTo("2026-11-20T08:00:00Z");
    }

    private static Instant london(LocalDateTime time) {
        return time.atZone(London.ZONE).toInstant();
    }
}
