package org.followthrough.chasing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.time.WorkingDays;

/**
 * On which working day each step of an action falls. A step that would fall on a weekend or a bank holiday falls on
 * the next working day.
 *
 * @param days the working days
 * @param rules after how many days each step falls
 */
record Ladder(WorkingDays days, BoardRules rules) {

    private static final List<Step> ESCALATION =
            List.of(Step.COORDINATOR, Step.SUBCOMMITTEE_CHAIR, Step.INDEPENDENT_CHAIR);

    /**
     * Whether any step of an action with these dates can have fallen by the day; a quick look that spares the rest.
     *
     * @param due its next date, milestone or due date; null when there is none
     */
    static boolean mayHaveFallen(LocalDate due, boolean sentBack, LocalDate today, BoardRules rules) {
        return sentBack || due != null && !due.isAfter(today.plusDays(rules.of(BoardRule.FIRST_REMINDER)));
    }

    /** The last reminder that fell on or before the day; null when none did. */
    Fallen reminder(Owed action, LocalDate today) {
        Fallen byDate = later(action.due() == null ? null : byDate(action.due(), today),
                action.hasMilestone(today) ? before(action.milestone(), today) : null);
        Fallen sentBack = action.sentBackOn() == null ? null
                : new Fallen(Step.SENT_BACK, days.onOrAfter(action.sentBackOn()));
        if (sentBack == null || sentBack.on().isAfter(today)) {
            return byDate;
        }
        return byDate == null || !byDate.on().isAfter(sentBack.on()) ? sentBack : byDate;
    }

    /** The steps of the escalation that fell on or before the day, lowest first. */
    List<Fallen> escalation(Owed action, LocalDate today) {
        if (!action.isOverdue(today)) {
            return List.of();
        }
        return ESCALATION.stream().map(step -> fall(action, step)).filter(fallen -> !fallen.on().isAfter(today))
                .toList();
    }

    /**
     * The next step of the escalation if the owners, reminded today, stay silent; null when there is none left.
     *
     * @param today a working day on which they are reminded
     */
    Fallen next(Owed action, LocalDate today, Told told) {
        LocalDate afterGrace = days.plus(today, rules.of(BoardRule.GRACE));
        return ESCALATION.stream().map(step -> fall(action, step))
                .filter(fallen -> !action.toldAt(fallen.step()).stream()
                        .allMatch(personId -> told.knows(action.actionId(), personId, fallen)))
                .findFirst()
                .map(fallen -> new Fallen(fallen.step(), fallen.on().isAfter(afterGrace) ? fallen.on() : afterGrace))
                .orElse(null);
    }

    private Fallen byDate(LocalDate due, LocalDate today) {
        LocalDate dayAfter = days.after(due);
        if (!dayAfter.isAfter(today)) {
            LocalDate monday = lastMonday(today);
            return monday.isAfter(dayAfter) ? new Fallen(Step.STILL_OVERDUE, monday)
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
        return lastMonday(day).equals(day);
    }

    /** The last working day that stands for a Monday. */
    private LocalDate lastMonday(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate working = days.onOrAfter(monday);
        return working.isAfter(today) ? days.onOrAfter(monday.minusWeeks(1)) : working;
    }

    /** Counted from the due date, and anew from each update after it. */
    private Fallen fall(Owed action, Step step) {
        LocalDate silentSince = action.lastUpdateOn() != null && action.lastUpdateOn().isAfter(action.due())
                ? action.lastUpdateOn() : action.due();
        return new Fallen(step, days.plus(silentSince, step.workingDays(rules)));
    }
}
