package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackDatesTest {

    /** New Year's Day 2027 is a Friday; Good Friday 2027 is 26 March, Easter Monday the 29th. */
    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29)));
    private static final List<LocalDate> MEETINGS = List.of(LocalDate.of(2027, 4, 1), LocalDate.of(2026, 12, 10));
    private static final PackTiming BEFORE = new PackTiming(PackRhythm.BEFORE_MEETINGS, 5, 10, AsAtRule.DAY_BEFORE, 2);

    @Test
    void theNextFiveFirstWorkingDaysLeaveWeekendsAndHolidaysOut() {
        assertThat(dates().next(PackTiming.USUAL, noon("2026-11-20"), 5)).extracting(PackOccasion::madeOn)
                .containsExactly(day("2026-12-01"), day("2027-01-04"), day("2027-02-01"), day("2027-03-01"),
                        day("2027-04-01"));
    }

    @Test
    void itIsAboutTheCloseOfTheMonthBeforeMadeAtSevenAndReleasedAtEight() {
        assertThat(dates().next(PackTiming.USUAL, noon("2026-11-20"), 1)).containsExactly(new PackOccasion("2026-12",
                day("2026-12-01"), Instant.parse("2026-12-01T07:00:00Z"), day("2026-11-30"),
                Instant.parse("2026-12-01T08:00:00Z")));
    }

    @Test
    void theHourIsThatOfLondonInSummerToo() {
        assertThat(dates().next(PackTiming.USUAL, noon("2027-04-02"), 1).get(0).madeAt())
                .isEqualTo("2027-05-03T06:00:00Z");
    }

    @Test
    void workingDaysBeforeAMeetingAreCountedOverEasterAndCheckingFollows() {
        List<PackOccasion> next = dates().next(BEFORE, noon("2026-11-20"), 5);

        assertThat(next).extracting(PackOccasion::key).containsExactly("meeting 2026-12-10", "meeting 2027-04-01");
        assertThat(next.get(1).madeOn()).isEqualTo("2027-03-23");
        assertThat(next.get(1).asAt()).isEqualTo("2027-03-22");
        assertThat(next.get(1).releaseAt()).isEqualTo("2027-03-25T08:00:00Z");
    }

    @Test
    void nothingComesByItselfWherePacksAreMadeByHand() {
        PackTiming byHand = new PackTiming(PackRhythm.BY_HAND, 5, 7, AsAtRule.MONTH_END, 0);

        assertThat(dates().next(byHand, noon("2026-11-20"), 5)).isEmpty();
        assertThat(dates().due(byHand, null, null, noon("2026-11-20"))).isEmpty();
    }

    @ParameterizedTest(name = "last {0}, now {1}: {2}")
    @CsvSource(nullValues = "-", value = {
            "2026-11-02, 2026-12-01T06:59:00Z, ''",
            "2026-11-02, 2026-12-01T07:00:00Z, 2026-12",
            "2026-12-01, 2026-12-01T07:01:00Z, ''",
            // The server was down over the day: one, and of three months one each.
            "2026-11-02, 2026-12-19T23:00:00Z, 2026-12",
            "2026-11-02, 2027-02-03T09:00:00Z, 2026-12 2027-01 2027-02",
            // A board that begins makes up for nothing but the present month.
            "-, 2026-11-20T12:00:00Z, 2026-11",
    })
    void whatIsDueIsDueOnce(LocalDate last, Instant now, String keys) {
        assertThat(dates().due(PackTiming.USUAL, last, null, now).stream().map(PackOccasion::key).toList())
                .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }

    @Test
    void onePastItsTimeIsCheckedAsLongAsOneInTime() {
        PackTiming checked = new PackTiming(PackRhythm.MONTHLY, 5, 7, AsAtRule.MONTH_END, 3);
        Instant inTime = Instant.parse("2026-12-01T07:00:00Z");
        Instant late = Instant.parse("2026-12-18T09:30:00Z");

        assertThat(dates().due(checked, null, null, inTime).get(0).releaseAt()).isEqualTo("2026-12-04T08:00:00Z");
        assertThat(dates().due(checked, null, null, late).get(0).releaseAt()).isEqualTo("2026-12-23T08:00:00Z");
        assertThat(dates().due(PackTiming.USUAL, null, null, inTime).get(0).releaseAt())
                .isEqualTo("2026-12-01T08:00:00Z");
        assertThat(dates().due(PackTiming.USUAL, null, null, late).get(0).releaseAt()).isEqualTo(late);
    }

    @Test
    void aChangeMakesUpForNothingThatWasDueBeforeIt() {
        assertThat(dates().due(PackTiming.USUAL, null, noon("2026-11-19"), noon("2026-11-20"))).isEmpty();
        assertThat(dates().due(PackTiming.USUAL, null, noon("2026-11-19"), noon("2026-12-01"))).hasSize(1);
    }

    @Test
    void aLongStopMakesAYearsWorth() {
        assertThat(dates().due(PackTiming.USUAL, day("2020-01-02"), null, noon("2026-11-20"))).hasSize(12)
                .last().extracting(PackOccasion::key).isEqualTo("2026-11");
    }

    @Test
    void checkingEndsBeforeTheMeeting() {
        assertThatThrownBy(() -> new PackTiming(PackRhythm.BEFORE_MEETINGS, 5, 7, AsAtRule.MONTH_END, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PackTiming.isTooLate(PackRhythm.MONTHLY, 5, 5)).isFalse();
    }

    private static PackDates dates() {
        return new PackDates(DAYS, MEETINGS);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Instant noon(String day) {
        return London.at(day(day), LocalTime.NOON);
    }
}
