package org.followthrough.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.time.WorkingDays;

/**
 * One time at which leads are asked how their actions stand.
 *
 * @param from the London day on which they are asked
 * @param by the London day their updates are due
 */
public record UpdateRound(LocalDate from, LocalDate by) {

    /** The round before a meeting of the sub-committee. */
    public static UpdateRound before(LocalDate meeting, WorkingDays days, BoardRules rules) {
        LocalDate by = days.minus(meeting, rules.of(BoardRule.UPDATES_DUE));
        return new UpdateRound(days.minus(by, rules.of(BoardRule.MONTHLY_REQUEST)), by);
    }

    /** Where no meeting is planned, leads are asked once in each calendar month. */
    static UpdateRound ofMonth(YearMonth month) {
        return new UpdateRound(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether they have been asked by the day. */
    boolean hasBegun(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Whether an update on this London day answers it; null means there was none. */
    public boolean isAnsweredOn(LocalDate updated) {
        return updated != null && !updated.isBefore(from);
    }
}
