package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.time.London;

/** What is asked each calendar month of who leads an action: to say how it stands. */
public final class MonthlyUpdate {

    private MonthlyUpdate() {
    }

    /** Why "no change this month" is not enough, and a note is needed. */
    public enum Obstacle {
        /** Signed off, closed, or complete and waiting. */
        NOTHING_OWED,
        SENT_BACK,
        OVERDUE,
        OFF_TRACK,
        /** Nothing was ever said that could still hold. */
        NEVER_UPDATED,
        /** This month's update is there. */
        UPDATED_THIS_MONTH,
        /** The last update was "no change" already. */
        NO_CHANGE_BEFORE
    }

    /** Whether this month's update of an action is still owed on the day; sent back, it always is. */
    public static boolean isOwed(Position position, LocalDate today) {
        return position.progress().isOpen() && (position.lastUpdateAt() == null || position.sentBack()
                || London.dayOf(position.lastUpdateAt()).isBefore(today.withDayOfMonth(1)));
    }

    /**
     * What stands in the way of "no change this month": it is for what still holds, never for what is late, and never
     * twice running, or an action could slide for years under one old note.
     *
     * @param history all versions of the action, oldest first; not empty
     * @param today the London day on which it would be said
     */
    public static Optional<Obstacle> obstacleToNoChange(List<Position> history, LocalDate today) {
        Position now = history.get(history.size() - 1);
        if (!now.progress().isOpen()) {
            return Optional.of(Obstacle.NOTHING_OWED);
        }
        if (now.sentBack()) {
            return Optional.of(Obstacle.SENT_BACK);
        }
        if (now.isOverdue(today)) {
            return Optional.of(Obstacle.OVERDUE);
        }
        if (now.confidence() == Confidence.OFF_TRACK || now.committeeConfidence() == Confidence.OFF_TRACK) {
            return Optional.of(Obstacle.OFF_TRACK);
        }
        Cause last = lastUpdate(history);
        if (last == null || now.lastUpdateAt() == null) {
            return Optional.of(Obstacle.NEVER_UPDATED);
        }
        if (!isOwed(now, today)) {
            return Optional.of(Obstacle.UPDATED_THIS_MONTH);
        }
        return last == Cause.NO_CHANGE ? Optional.of(Obstacle.NO_CHANGE_BEFORE) : Optional.empty();
    }

    private static Cause lastUpdate(List<Position> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).cause().isUpdate()) {
                return history.get(i).cause();
            }
        }
        return null;
    }
}
