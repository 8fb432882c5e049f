package org.followthrough.chasing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.UpdateRound;
import org.followthrough.shared.time.WorkingDays;

/**
 * On which working day each step falls. A step that would fall on a weekend or a bank holiday falls on
 * the next working day.
 *
 * @param days the working days
 * @param rules after how many days each step falls
 */
record Ladder(WorkingDays days, BoardRules rules) {

    private static final List<Step> ESCALATION =
            List.of(Step.COORDINATOR, Step.SUBCOMMITTEE_CHAIR, Step.INDEPENDENT_CHAIR);

    /**
     * What those who owe it are to know by the day, least urgent first: of the reminders that follow the dates
     * only the last, since it stands for those before it.
     */
    List<Fallen> reminders(Owed owed, LocalDate today) {
        Owed.Dates dates = owed.dates();
        Stream<Fallen> counted = Stream.of(noUpdate(dates), request(dates, today),
                later(dates.due() == null ? null : byDate(dates.due(), today),
                        owed.hasMilestone(today) ? before(dates.milestone(), today) : null));
        return Stream.concat(owed.happened().stream()
                        .map(one -> new Fallen(one.step(), days.onOrAfter(one.on()))), counted)
                .filter(Objects::nonNull).filter(fallen -> !fallen.on().isAfter(today))
                .sorted(Comparator.comparing(Fallen::step)).toList();
    }

    /** The steps of the escalation that fell on or before the day, lowest first. */
    List<Fallen> escalation(Owed owed, LocalDate today) {
        if (!owed.isOverdue(today)) {
            return List.of();
        }
        return ESCALATION.stream().map(step -> fall(owed, step)).filter(fallen -> !fallen.on().isAfter(today))
                .toList();
    }

    /**
     * The next step of the escalation if the owners, reminded today, stay silent; null when there is none left.
     *
     * @param today a working day on which they are reminded
     */
    Fallen next(Owed owed, LocalDate today, Told told) {
        LocalDate afterGrace = days.plus(today, rules.of(BoardRule.GRACE));
        return ESCALATION.stream().map(step -> fall(owed, step))
                .filter(fallen -> !owed.toldOf(fallen.step()).stream()
                        .allMatch(who -> told.knows(owed.matter(), who, fallen)))
                .findFirst()
                .map(fallen -> new Fallen(fallen.step(), fallen.on().isAfter(afterGrace) ? fallen.on() : afterGrace))
                .orElse(null);
    }

    /** The day updates are due for the next meeting they can still be due for; null when no meeting is planned. */
    LocalDate updatesDue(Owed.Dates dates, LocalDate today) {
        return round(dates, today).map(UpdateRound::by).orElse(null);
    }

    private Fallen request(Owed.Dates dates, LocalDate today) {
        return round(dates, today).filter(round -> !round.isAnsweredOn(dates.lastUpdateOn()))
                .map(round -> new Fallen(Step.MONTHLY_REQUEST, round.from())).orElse(null);
    }

    private Optional<UpdateRound> round(Owed.Dates dates, LocalDate today) {
        return dates.rounds().stream().filter(round -> !round.by().isBefore(today)).findFirst();
    }

    private Fallen noUpdate(Owed.Dates dates) {
        return dates.silentSince() == null ? null : new Fallen(Step.NO_UPDATE,
                days.onOrAfter(dates.silentSince().plusDays(rules.of(BoardRule.NO_UPDATE))));
    }

    private Fallen byDate(LocalDate due, LocalDate today) {
        LocalDate dayAfter = days.after(due);
        if (!dayAfter.isAfter(today)) {
            LocalDate weekly = last(DayOfWeek.of(rules.of(BoardRule.WEEKLY_REMINDER)), today);
            return weekly.isAfter(dayAfter) ? new Fallen(Step.STILL_OVERDUE, weekly)
                    : new Fallen(Step.OVERDUE, dayAfter);
        }
        return before(due, today);
    }

    /** The last reminder that fell before a date, so far. */
    private Fallen before(LocalDate due, LocalDate today) {
        LocalDate second = days.onOrAfter(due.minusDays(rules.of(BoardRule.SECOND_REMINDER)));
        if (!second.isAfter(today)) {
            return new Fallen(Step.SHORTLY_BEFORE, second);
        }
        LocalDate first = days.onOrAfter(due.minusDays(rules.of(BoardRule.FIRST_REMINDER)));
        return first.isAfter(today) ? null : new Fallen(Step.LONG_BEFORE, first);
    }

    private static Fallen later(Fallen one, Fallen other) {
        return one == null || other != null && other.on().isAfter(one.on()) ? other : one;
    }

    /** Whether the working day is a Monday, or stands for one that is a holiday. */
    boolean standsForMonday(LocalDate day) {
        return last(DayOfWeek.MONDAY, day).equals(day);
    }

    /** The last working day that stands for this day of the week. */
    private LocalDate last(DayOfWeek weekday, LocalDate today) {
        LocalDate day = today.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate working = days.onOrAfter(day);
        return working.isAfter(today) ? days.onOrAfter(day.minusWeeks(1)) : working;
    }

    /** Counted from the due date, and anew from each update after it. */
    private Fallen fall(Owed owed, Step step) {
        LocalDate due = owed.dates().due();
        LocalDate updated = owed.dates().lastUpdateOn();
        LocalDate silentSince = updated != null && updated.isAfter(due) ? updated : due;
        return new Fallen(step, days.plus(silentSince, step.workingDays(rules)));
    }
}
