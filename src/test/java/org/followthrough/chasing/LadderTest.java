package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.chasing.Actions.owed;
import static org.followthrough.chasing.Actions.updated;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.UpdateRound;
import org.followthrough.shared.time.WorkingDaysTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final Ladder LADDER = new Ladder(WorkingDaysTest.shipped(), BoardRules.START);

    @ParameterizedTest(name = "due {0}, today {1}: {2} of {3}")
    @CsvSource(nullValues = "-", textBlock = """
            # 14 days before, 3 days before
            2026-12-04, 2026-11-19, -, -
            2026-12-04, 2026-11-20, LONG_BEFORE, 2026-11-20
            2026-12-04, 2026-11-30, LONG_BEFORE, 2026-11-20
            2026-12-04, 2026-12-01, SHORTLY_BEFORE, 2026-12-01
            2026-12-04, 2026-12-04, SHORTLY_BEFORE, 2026-12-01
            # a reminder that falls on a weekend is sent on Monday
            2026-12-05, 2026-11-20, -, -
            2026-12-05, 2026-11-23, LONG_BEFORE, 2026-11-23
            2026-12-01, 2026-11-30, SHORTLY_BEFORE, 2026-11-30
            # over Christmas 2026: Friday 25th and Monday 28th are bank holidays
            2026-12-28, 2026-12-24, LONG_BEFORE, 2026-12-14
            2026-12-28, 2026-12-29, OVERDUE, 2026-12-29
            2026-12-30, 2026-12-29, SHORTLY_BEFORE, 2026-12-29
            # the first working day after it, then every Monday
            2026-11-18, 2026-11-18, SHORTLY_BEFORE, 2026-11-16
            2026-11-18, 2026-11-19, OVERDUE, 2026-11-19
            2026-11-18, 2026-11-20, OVERDUE, 2026-11-19
            2026-11-18, 2026-11-23, STILL_OVERDUE, 2026-11-23
            2026-11-18, 2026-11-27, STILL_OVERDUE, 2026-11-23
            2026-11-20, 2026-11-23, OVERDUE, 2026-11-23
            2026-11-20, 2026-11-30, STILL_OVERDUE, 2026-11-30
            2024-01-31, 2026-11-25, STILL_OVERDUE, 2026-11-23
            # a Monday that is a bank holiday: the next working day
            2026-08-20, 2026-08-28, STILL_OVERDUE, 2026-08-24
            2026-08-20, 2026-09-01, STILL_OVERDUE, 2026-09-01
            2026-12-01, 2026-12-29, STILL_OVERDUE, 2026-12-29
            2026-03-20, 2026-04-07, STILL_OVERDUE, 2026-04-07
            -, 2026-11-20, -, -
            """)
    void theLastReminderThatFell(LocalDate due, LocalDate today, Step step, LocalDate on) {
        assertThat(LADDER.reminders(owed("R01-07", due), today)).isEqualTo(fallen(step, on));
    }

    @ParameterizedTest(name = "milestone {0}, due {1}, today {2}: {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-12-04, 2027-03-31, 2026-11-19, -,                -
            2026-12-04, 2027-03-31, 2026-11-20, LONG_BEFORE,      2026-11-20
            2026-12-04, -,          2026-11-20, LONG_BEFORE,      2026-11-20
            2026-12-04, 2027-03-31, 2026-12-01, SHORTLY_BEFORE,   2026-12-01
            2026-12-04, 2026-12-11, 2026-11-27, LONG_BEFORE,      2026-11-27
            2026-12-04, 2027-03-31, 2026-12-07, -,                -
            2026-11-02, 2026-11-06, 2026-11-20, STILL_OVERDUE,    2026-11-16
            """)
    void aMilestoneIsRemindedOfLikeADueDateUntilItPasses(LocalDate milestone, LocalDate due, LocalDate today,
                                                        Step step, LocalDate on) {
        Owed action = owed("R01-07", new Owed.Dates(due, milestone, null, null, List.of()));
        assertThat(LADDER.reminders(action, today)).isEqualTo(fallen(step, on));
    }

    @ParameterizedTest(name = "due {0}, updated {1}, today {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-06, -,          2026-11-19, ''
            2026-11-06, -,          2026-11-20, COORDINATOR 2026-11-20
            2026-11-06, -,          2026-12-03, COORDINATOR 2026-11-20
            2026-11-06, -,          2026-12-04, COORDINATOR 2026-11-20 SUBCOMMITTEE_CHAIR 2026-12-04
            2026-11-06, -,          2027-01-05, COORDINATOR 2026-11-20 SUBCOMMITTEE_CHAIR 2026-12-04
            2026-11-06, -,          2027-01-06, COORDINATOR 2026-11-20 SUBCOMMITTEE_CHAIR 2026-12-04 INDEPENDENT_CHAIR 2027-01-06
            2026-11-06, 2026-11-05, 2026-11-20, COORDINATOR 2026-11-20
            2026-11-06, 2026-11-13, 2026-11-26, ''
            2026-11-06, 2026-11-13, 2026-11-27, COORDINATOR 2026-11-27
            2026-12-18, -,          2027-01-06, COORDINATOR 2027-01-06
            2026-12-18, -,          2027-01-05, ''
            -,          -,          2026-11-20, ''
            """)
    void escalationCountsWorkingDaysWithoutAnUpdate(LocalDate due, LocalDate updated, LocalDate today, String steps) {
        String fallen = LADDER.escalation(owed("R01-07", updated(due, updated)), today).stream()
                .map(one -> one.step() + " " + one.on()).collect(Collectors.joining(" "));
        assertThat(fallen).isEqualTo(steps);
    }

    @ParameterizedTest(name = "due {0}, today {1}: {2} on {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-18, 2026-11-19, COORDINATOR,        2026-12-02
            2026-11-06, 2026-11-19, COORDINATOR,        2026-11-23
            2026-01-30, 2026-11-19, COORDINATOR,        2026-11-23
            """)
    void whoIsToldNextHasTheDaysOfGraceBeforeIt(LocalDate due, LocalDate today, Step step, LocalDate on) {
        assertThat(LADDER.next(owed("R01-07", due), today, new Told(List.of()))).isEqualTo(new Fallen(step, on));
    }

    @ParameterizedTest(name = "meets {0}, updated {1}, today {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            # updates are due on 26 November and asked for on 12 November
            2026-12-10, -,          2026-11-11, -
            2026-12-10, -,          2026-11-12, 2026-11-12
            2026-12-10, -,          2026-11-26, 2026-11-12
            2026-12-10, -,          2026-11-27, -
            2026-12-10, 2026-11-11, 2026-11-20, 2026-11-12
            2026-12-10, 2026-11-12, 2026-11-20, -
            # over Christmas: updates are due on 30 December
            2027-01-14, -,          2026-12-11, -
            2027-01-14, -,          2026-12-14, 2026-12-14
            2027-01-14, -,          2026-12-30, 2026-12-14
            2027-01-14, -,          2026-12-31, -
            """)
    void updatesAreAskedForTenWorkingDaysBeforeTheyAreDueForAMeeting(LocalDate meeting, LocalDate updated,
                                                                     LocalDate today, LocalDate asked) {
        UpdateRound round = UpdateRound.before(meeting, WorkingDaysTest.shipped(), BoardRules.START);
        Owed action = owed("R01-07", new Owed.Dates(null, null, updated, null, List.of(round)));
        assertThat(LADDER.reminders(action, today)).isEqualTo(fallen(asked == null ? null : Step.MONTHLY_REQUEST, asked));
    }

    @ParameterizedTest(name = "silent since {0}, today {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-10-16, 2026-11-19, -
            2026-10-16, 2026-11-20, 2026-11-20
            2026-10-17, 2026-11-20, -
            2026-10-17, 2026-11-23, 2026-11-23
            """)
    void silenceIsToldOnceItHasLastedLongEnough(LocalDate since, LocalDate today, LocalDate on) {
        Owed action = owed("R01-07", new Owed.Dates(null, null, since, since, List.of()));
        assertThat(LADDER.reminders(action, today)).isEqualTo(fallen(on == null ? null : Step.NO_UPDATE, on));
    }

    @Test
    void whatWasDecidedStandsBesideWhatFollowsTheDates() {
        LocalDate decided = LocalDate.of(2026, 11, 21);
        Owed action = owed("R01-07", LocalDate.of(2026, 10, 30), new Fallen(Step.SENT_BACK, decided));
        assertThat(LADDER.reminders(action, LocalDate.of(2026, 11, 20)))
                .containsExactly(new Fallen(Step.STILL_OVERDUE, LocalDate.of(2026, 11, 16)));
        assertThat(LADDER.reminders(action, LocalDate.of(2026, 11, 23)))
                .containsExactly(new Fallen(Step.STILL_OVERDUE, LocalDate.of(2026, 11, 23)),
                        new Fallen(Step.SENT_BACK, LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aBoardMayRemindOnAnotherDayOfTheWeek() {
        Ladder thursdays = new Ladder(WorkingDaysTest.shipped(), BoardRules.START.with(BoardRule.WEEKLY_REMINDER, 4));
        assertThat(thursdays.reminders(owed("R01-07", LocalDate.of(2026, 10, 30)), LocalDate.of(2026, 11, 20)))
                .containsExactly(new Fallen(Step.STILL_OVERDUE, LocalDate.of(2026, 11, 19)));
    }

    private static List<Fallen> fallen(Step step, LocalDate on) {
        return step == null ? List.of() : List.of(new Fallen(step, on));
    }
}
