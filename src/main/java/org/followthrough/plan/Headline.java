package org.followthrough.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The one word for an action, worked out from progress, confidence and dates: the first that applies, in this order.
 * It is worked out, never stored, and never counted from: overdue is counted by {@link #isOverdue}.
 */
public enum Headline {
    SIGNED_OFF,
    CLOSED,
    SENT_BACK,
    WAITING,
    OVERDUE,
    OFF_TRACK,
    NEEDS_A_DATE,
    AT_RISK,
    ON_TRACK,
    NOT_STARTED;

    /**
     * The headline as at the close of a London day.
     *
     * @param committee the sub-committee's own confidence; null when it set none
     * @param due null when no date is agreed
     * @param sentBack whether the last decision was to send back and no update came since
     */
    public static Headline of(Progress progress, Confidence confidence, Confidence committee, LocalDate due,
                              boolean sentBack, LocalDate asAt) {
        if (progress == Progress.SIGNED_OFF) {
            return SIGNED_OFF;
        }
        if (progress == Progress.CLOSED) {
            return CLOSED;
        }
        if (sentBack) {
            return SENT_BACK;
        }
        if (progress == Progress.COMPLETE) {
            return WAITING;
        }
        if (isOverdue(progress, due, asAt)) {
            return OVERDUE;
        }
        if (confidence == Confidence.OFF_TRACK || committee == Confidence.OFF_TRACK) {
            return OFF_TRACK;
        }
        if (due == null) {
            return NEEDS_A_DATE;
        }
        if (confidence == Confidence.AT_RISK || committee == Confidence.AT_RISK) {
            return AT_RISK;
        }
        return progress == Progress.IN_PROGRESS ? ON_TRACK : NOT_STARTED;
    }

    /** Whether the action is late: still owed and its due date before the as-at day. */
    public static boolean isOverdue(Progress progress, LocalDate due, LocalDate asAt) {
        return progress.isOpen() && due != null && due.isBefore(asAt);
    }

    /** Calendar days past the due date; 0 when not overdue. */
    public static int daysOverdue(Progress progress, LocalDate due, LocalDate asAt) {
        return isOverdue(progress, due, asAt) ? (int) ChronoUnit.DAYS.between(due, asAt) : 0;
    }
}
