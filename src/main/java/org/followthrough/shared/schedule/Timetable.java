package org.followthrough.shared.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;

/**
 * When a piece of work is due, in London time.
 *
 * @param at the time of day from which it is due
 * @param until the time of day after which it is left to the next period; null when it may be caught up at any time
 * @param eachMissed whether every period missed is made up for; otherwise the last one stands for all before it
 */
public record Timetable(Rhythm rhythm, LocalTime at, LocalTime until, boolean eachMissed) {

    /** A long stop never makes more than a year's worth of runs. */
    private static final int MOST_AT_ONCE = 12;

    /** Every working day between two times; what a missed day left undone, the next one does. */
    public static Timetable everyWorkingDay(LocalTime at, LocalTime until) {
        return new Timetable(Rhythm.EVERY_WORKING_DAY, at, until, false);
    }

    /** The first working day of each month, and no month left out. */
    public static Timetable firstWorkingDayOfMonth(LocalTime at) {
        return new Timetable(Rhythm.FIRST_WORKING_DAY_OF_MONTH, at, null, true);
    }

    /**
     * The periods due now, oldest first.
     *
     * @param last the day of the last period on record; null when there was none: then nothing before now is made up
     *   for
     */
    public List<Period> due(LocalDate last, Instant now, WorkingDays days) {
        LocalDate latest = latest(now, days);
        boolean tooLate = until != null && !now.isBefore(London.at(latest, until));
        if (tooLate || last != null && !last.isBefore(latest)) {
            return List.of();
        }
        if (last == null || !eachMissed) {
            return List.of(rhythm.period(latest));
        }
        List<Period> missed = new ArrayList<>();
        for (LocalDate day = rhythm.after(last, days); !day.isAfter(latest); day = rhythm.after(day, days)) {
            missed.add(rhythm.period(day));
        }
        return missed.subList(Math.max(0, missed.size() - MOST_AT_ONCE), missed.size());
    }

    /** The period whose time came last. */
    public Period current(Instant now, WorkingDays days) {
        return rhythm.period(latest(now, days));
    }

    /** When the next period's time comes. */
    public Instant next(Instant now, WorkingDays days) {
        return London.at(rhythm.after(latest(now, days), days), at);
    }

    private LocalDate latest(Instant now, WorkingDays days) {
        LocalDate day = rhythm.onOrBefore(London.dayOf(now), days);
        return now.isBefore(London.at(day, at)) ? rhythm.onOrBefore(day.minusDays(1), days) : day;
    }
}
