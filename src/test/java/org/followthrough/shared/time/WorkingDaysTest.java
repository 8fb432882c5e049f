package org.followthrough.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class WorkingDaysTest {

    private static final WorkingDays DAYS = shipped();

    /** The working days of the bank holidays the product brings. */
    public static WorkingDays shipped() {
        try (InputStream sql = WorkingDaysTest.class.getResourceAsStream("/db/migration/common/V3__schedule.sql")) {
            String text = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            Set<LocalDate> days = Pattern.compile("'(20\\d\\d-\\d\\d-\\d\\d)'").matcher(text).results()
                    .map((MatchResult found) -> LocalDate.parse(found.group(1))).collect(Collectors.toSet());
            return new WorkingDays(days);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}: working day {1}, {2}")
    @CsvSource(textBlock = """
            2026-04-02, true,  Maundy Thursday
            2026-04-03, false, Good Friday
            2026-04-06, false, Easter Monday
            2026-04-07, true,  the day after Easter
            2020-05-04, true,  the first Monday of May when the holiday moved to VE Day
            2020-05-08, false, VE Day
            2022-05-30, true,  the last Monday of May when the holiday moved to the Jubilee
            2022-06-02, false, spring bank holiday moved
            2022-06-03, false, Platinum Jubilee
            2022-09-19, false, State Funeral
            2023-05-08, false, Coronation
            2026-12-25, false, Christmas Day on a Friday
            2026-12-26, false, Boxing Day on a Saturday
            2026-12-28, false, its substitute day
            2026-12-29, true,  the day after
            2026-11-21, false, Saturday
            2026-11-20, true,  Friday
            """)
    void bankHolidaysAndWeekendsAreNotWorkingDays(LocalDate day, boolean working, String why) {
        assertThat(DAYS.isWorking(day)).as(why).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0} plus {1} working days is {2}")
    @CsvSource(textBlock = """
            2026-11-20, 0,  2026-11-20
            2026-11-20, 1,  2026-11-23
            2026-11-21, 1,  2026-11-23
            2026-11-20, 10, 2026-12-04
            2026-12-24, 1,  2026-12-29
            2026-12-24, 4,  2027-01-04
            2026-04-02, 1,  2026-04-07
            """)
    void workingDaysPass(LocalDate from, int count, LocalDate to) {
        assertThat(DAYS.plus(from, count)).isEqualTo(to);
    }

    @ParameterizedTest(name = "month of {0} begins work on {1}")
    @CsvSource(textBlock = """
            2026-11-20, 2026-11-02
            2026-12-31, 2026-12-01
            2027-01-15, 2027-01-04
            2022-01-01, 2022-01-04
            2025-06-30, 2025-06-02
            """)
    void aMonthBeginsOnItsFirstWorkingDay(LocalDate day, LocalDate first) {
        assertThat(DAYS.firstOfMonth(day)).isEqualTo(first);
    }

    @Test
    void theLastWorkingDayBeforeALongWeekend() {
        assertThat(DAYS.onOrBefore(LocalDate.of(2026, 12, 28))).isEqualTo("2026-12-24");
        assertThat(DAYS.onOrAfter(LocalDate.of(2026, 12, 25))).isEqualTo("2026-12-29");
    }

    @Test
    void itWarnsNinetyDaysBeforeTheKnownHolidaysEnd() {
        assertThat(DAYS.knownUntil()).isEqualTo("2027-12-31");
        assertThat(DAYS.runOutSoon(LocalDate.of(2027, 10, 2))).isFalse();
        assertThat(DAYS.runOutSoon(LocalDate.of(2027, 10, 3))).isTrue();
        assertThat(new WorkingDays(Set.of()).runOutSoon(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void aSingleDayAnnouncedForALaterYearDoesNotMakeThatYearKnown() {
        WorkingDays days = new WorkingDays(Stream.concat(DAYS.holidays().stream(), Stream.of(LocalDate.of(2029, 6, 5)))
                .collect(Collectors.toSet()));

        assertThat(days.knownUntil()).isEqualTo("2027-12-31");
        assertThat(days.firstUnknownYear(LocalDate.of(2026, 11, 20))).isEqualTo(2028);
        assertThat(days.firstUnknownYear(LocalDate.of(2030, 1, 1))).isEqualTo(2030);
    }

    @Test
    void theUsualHolidaysAreThoseThatWereAnnouncedButForTheThreeThatWereMoved() {
        Set<LocalDate> usual = IntStream.rangeClosed(2012, 2027).boxed()
                .flatMap(year -> UsualHolidays.of(year).stream()).map(BankHoliday::day).collect(Collectors.toSet());

        assertThat(usual).hasSize(16 * UsualHolidays.COUNT);
        assertThat(usual.stream().filter(day -> !DAYS.holidays().contains(day)))
                .containsExactlyInAnyOrder(LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4),
                        LocalDate.of(2022, 5, 30));
    }
}
