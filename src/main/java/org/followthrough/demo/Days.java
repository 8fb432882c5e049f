package org.followthrough.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;

/**
 * The days of the invented board, all counted from the day of the first start, so that the board looks the same
 * whenever it is started. Things happen on weekdays before that day; sub-committees meet on Wednesdays, about monthly.
 *
 * @param today the day of the first start
 */
record Days(LocalDate today) {

    private static final double MONTH = 30.44;

    /** The weekday so many days ago, or the Friday before. */
    LocalDate ago(int days) {
        return weekday(today.minusDays(days));
    }

    /** How many days ago it was; negative in the future. */
    int since(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }

    /** The n-th last meeting, 0 the last: one to two weeks ago, for the second committee two to three. */
    LocalDate meeting(String committee, int back) {
        int last = committee.equals("scr") ? 7 : 16;
        return weekday(today.minusDays(last + Math.round(back * MONTH))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY)));
    }

    /**
     * A due date: the month's end where one is near, as most plans have it, or else a weekday.
     *
     * @param in days from today, negative in the past
     * @param from the first day from today it may be
     * @param to the last
     */
    LocalDate due(int in, int from, int to, Random random) {
        LocalDate wished = today.plusDays(in);
        LocalDate before = wished.withDayOfMonth(1).minusDays(1);
        boolean asMostPlans = random.nextInt(10) < 7;
        for (LocalDate end : new LocalDate[] {monthEnd(wished), before}) {
            int days = -since(end);
            if (asMostPlans && Math.abs(days - in) <= 9 && days >= from && days <= to) {
                return end;
            }
        }
        return passed(in, from);
    }

    /** The weekday so many days from today or just before, but not before the first day it may be. */
    LocalDate passed(int in, int from) {
        LocalDate day = weekday(today.plusDays(in));
        return -since(day) >= from ? day : today.plusDays(in).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The day itself, or the working day before a weekend, Christmas or New Year's Day. */
    static LocalDate weekday(LocalDate day) {
        boolean free = day.getDayOfWeek().getValue() > 5 || day.getDayOfYear() == 1
                || day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26);
        return free ? weekday(day.minusDays(1)) : day;
    }
}
