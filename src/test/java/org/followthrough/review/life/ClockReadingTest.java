package org.followthrough.review.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.BankHoliday;
import org.followthrough.shared.time.UsualHolidays;
import org.followthrough.shared.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a clock runs out, through month ends, bank holidays and leap days; and what is said of it. */
class ClockReadingTest {

    private static final WorkingDays DAYS = new WorkingDays(IntStream.rangeClosed(2023, 2027).boxed()
            .flatMap(year -> UsualHolidays.of(year).stream()).map(BankHoliday::day).collect(Collectors.toSet()));
    private static final LocalDate NOTICE = LocalDate.of(2026, 8, 31);

    @ParameterizedTest(name = "{1} {2} from {0} is {3}: {4}")
    @CsvSource({
        "2026-03-02, 5,  WORKING_DAYS,        2026-03-09, a week",
        "2026-04-01, 5,  WORKING_DAYS,        2026-04-10, over Good Friday and Easter Monday",
        "2026-12-23, 5,  WORKING_DAYS,        2027-01-04, over Christmas and New Year and Boxing Day on a Monday",
        "2026-05-02, 1,  WORKING_DAYS,        2026-05-05, a Saturday before the early May bank holiday",
        "2026-11-02, 15, WORKING_DAYS,        2026-11-23, a rapid review",
        "2026-03-02, 0,  WORKING_DAYS,        2026-03-02, at once",
        "2026-12-29, 7,  WORKING_DAYS_BEFORE, 2026-12-16, back over Christmas",
        "2026-04-07, 1,  WORKING_DAYS_BEFORE, 2026-04-02, back over Easter",
        "2026-01-31, 1,  MONTHS,              2026-02-28, to the end of a shorter month",
        "2024-01-31, 1,  MONTHS,              2024-02-29, to a leap day",
        "2026-08-31, 6,  MONTHS,              2027-02-28, half a year to the end of February",
        "2027-08-31, 6,  MONTHS,              2028-02-29, half a year to a leap day",
        "2024-02-29, 12, MONTHS,              2025-02-28, a year from a leap day",
        "2026-02-28, 1,  MONTHS,              2026-03-28, the same day and not the last",
        "2026-10-24, 2,  DAYS,                2026-10-26, over the end of summer time",
        "2026-10-24, 0,  DAYS,                2026-10-24, the day that was agreed"
    })
    void aSpanEndsOn(LocalDate from, int count, Span.Unit unit, LocalDate end, String why) {
        assertThat(new Span(count, unit).from(from, DAYS)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "made {0}, today {1}: {2} days late, \"{3}\"")
    @CsvSource({
        ",           2026-09-30, 0, Due 30 September 2026",
        ",           2026-10-01, 1, Due 30 September 2026 - 1 day late",
        ",           2026-10-12, 12, Due 30 September 2026 - 12 days late",
        "2026-09-30, 2026-12-01, 0, Due 30 September 2026 - made 30 September 2026",
        "2026-09-03, 2026-12-01, 0, Due 30 September 2026 - made 3 September 2026",
        "2026-10-02, 2026-12-01, 2, 'Due 30 September 2026 - made 2 October 2026, 2 days late'"
    })
    void aClockSaysWhetherItWasMade(LocalDate made, LocalDate today, long late, String words) {
        ClockReading reading = reading("decide", made == null ? List.of(done("notice", NOTICE))
                : List.of(done("notice", NOTICE), done("decision", made)), BoardRules.START, DAYS).orElseThrow();
        assertThat(reading.daysLate(today)).isEqualTo(late);
        assertThat(reading.runs()).isEqualTo(made == null);
        assertThat(LifeWords.of(reading, today)).isEqualTo(words);
    }

    @Test
    void aClockStartsWithTheDayThatIsRecordedForIt() {
        assertThat(reading("decide", List.of(), BoardRules.START, DAYS)).isEmpty();
        assertThat(reading("decide", List.of(noted("notice", StageState.OPEN, NOTICE)), BoardRules.START, DAYS))
                .as("begun is not done").isEmpty();
        Entry told = noted("notice", StageState.OPEN, NOTICE, Answer.on("aware", LocalDate.of(2026, 8, 26)));
        assertThat(reading("notify", List.of(told), BoardRules.START, DAYS)).get()
                .matches(reading -> reading.due().equals(LocalDate.of(2026, 9, 3)) && reading.runs());
    }

    @Test
    void aReopenedStageLetsItsClockRunAgainAndASkippedOneStopsItForGood() {
        List<Entry> entries = new ArrayList<>(List.of(done("notice", NOTICE), done("decision", NOTICE)));
        entries.set(1, noted("decision", StageState.REOPENED, NOTICE.plusDays(3)));
        assertThat(reading("decide", entries, BoardRules.START, DAYS)).get().matches(ClockReading::runs);
        entries.set(1, noted("decision", StageState.SKIPPED, NOTICE.plusDays(3)));
        assertThat(reading("decide", entries, BoardRules.START, DAYS)).isEmpty();
    }

    @Test
    void theBoardsSettingSaysHowLongARememberedClockRuns() {
        List<Entry> entries = List.of(done("decision", NOTICE));
        assertThat(reading("complete", entries, BoardRules.START, DAYS).orElseThrow().due()).isEqualTo("2027-02-28");
        assertThat(reading("complete", entries, BoardRules.START.with(BoardRule.REVIEW_COMPLETE, 4), DAYS)
                .orElseThrow().due()).isEqualTo("2026-12-31");
    }

    @Test
    void aClockOfWorkingDaysBeyondTheKnownBankHolidaysSaysSo() {
        List<Entry> entries = List.of(done("decision", LocalDate.of(2027, 12, 30)));
        assertThat(reading("tell-national-body", entries, BoardRules.START, DAYS).orElseThrow().uncertain()).isTrue();
        assertThat(reading("complete", entries, BoardRules.START, DAYS).orElseThrow().uncertain())
                .as("months need no bank holidays").isFalse();
        assertThat(reading("tell-national-body", List.of(done("decision", NOTICE)), BoardRules.START,
                new WorkingDays(Set.of())).orElseThrow().uncertain()).isTrue();
    }

    private static Optional<ClockReading> reading(String clock, List<Entry> entries, BoardRules rules,
                                                  WorkingDays days) {
        return ClockReading.of(LifeStanding.of(Lives.of("serious-case-review"), entries), rules, days).stream()
                .filter(reading -> reading.clock().key().equals(clock)).findFirst();
    }

    private static Entry done(String stage, LocalDate day) {
        return noted(stage, StageState.DONE, day);
    }

    private static Entry noted(String stage, StageState state, LocalDate day, Answer... answers) {
        return new Entry(1, stage, 1, 1, new Written(null, Instant.EPOCH),
                new Noted(state, day, null, List.of(answers)));
    }
}
