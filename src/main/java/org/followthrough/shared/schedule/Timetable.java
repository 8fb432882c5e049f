package org.followthrough.shared.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;

/**
 * When on every working day a piece of work is due, in London time; what a missed day left undone, the next one does.
 *
 * @param at the time of day from which it is due
 * @param until the time of day from which it is left to the next working day
 */
public record Timetable(LocalTime at, LocalTime until) {

    /**
     * The period due now; empty when there is none.
     *
     * @param last the day of the last period on record; null when there was none
     */
    public Optional<Period> due(LocalDate last, Instant now, WorkingDays days) {
        LocalDate latest = latest(now, days);
        boolean tooLate = !now.isBefore(London.at(latest, until));
        boolean done = last != null && !last.isBefore(latest);
        return tooLate || done ? Optional.empty() : Optional.of(Period.of(latest));
    }

    /** The period whose time came last. */
    public Period current(Instant now, WorkingDays days) {
        return Period.of(latest(now, days));
    }

    /** When the next period's time comes. */
    public Instant next(Instant now, WorkingDays days) {
        return London.at(days.after(latest(now, days)), at);
    }

    private LocalDate latest(Instant now, WorkingDays days) {
        LocalDate day = days.onOrBefore(London.dayOf(now));
        return now.isBefore(London.at(day, at)) ? days.onOrBefore(day.minusDays(1)) : day;
    }
}
