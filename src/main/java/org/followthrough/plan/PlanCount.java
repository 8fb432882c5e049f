package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How one plan stands on a day, in the few numbers a list of plans shows.
 *
 * @param total all actions but those closed and not done
 * @param overdue actions past their due date, however long
 * @param longOverdue actions more than 90 days overdue
 * @param nextDue the next due date still to come, the day itself included; null when nothing owed has one
 */
public record PlanCount(int total, int signedOff, int overdue, int longOverdue, LocalDate nextDue) {

    /** A plan without actions. */
    public static final PlanCount NONE = new PlanCount(0, 0, 0, 0, null);

    /** Counts actions as at the close of a London day. */
    public static PlanCount of(List<Position> standing, LocalDate asAt) {
        int total = 0;
        int signedOff = 0;
        int overdue = 0;
        int longOverdue = 0;
        LocalDate nextDue = null;
        for (Position position : standing) {
            total += position.progress() == Progress.CLOSED ? 0 : 1;
            signedOff += position.progress() == Progress.SIGNED_OFF ? 1 : 0;
            int daysOverdue = position.daysOverdue(asAt);
            overdue += daysOverdue > 0 ? 1 : 0;
            longOverdue += Lateness.OVER_90.holds(daysOverdue) ? 1 : 0;
            if (daysOverdue == 0 && position.progress().isOpen()) {
                nextDue = earlier(nextDue, position.due());
            }
        }
        return new PlanCount(total, signedOff, overdue, longOverdue, nextDue);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
