package org.followthrough.plan;

import java.util.List;
import java.util.Optional;

/** What is asked of who leads an action in each round: to say how it stands. */
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
        /** The update asked for is there. */
        UPDATED_ALREADY,
        /** The last update was "no change" already. */
        NO_CHANGE_BEFORE
    }

    /**
     * What stands in the way of "no change this month": it is for what still holds, never for what is late, and never
     * twice running, or an action could slide for years under one old note.
     *
     * @param history all versions of the action, oldest first; not empty
     * @param rounds of the London day on which it would be said
     */
    public static Optional<Obstacle> obstacleToNoChange(List<Position> history, UpdateRounds rounds) {
        Position now = history.get(history.size() - 1);
        if (!now.progress().isOpen()) {
            return Optional.of(Obstacle.NOTHING_OWED);
        }
        if (now.sentBack()) {
            return Optional.of(Obstacle.SENT_BACK);
        }
        if (now.isOverdue(rounds.today())) {
            return Optional.of(Obstacle.OVERDUE);
        }
        if (now.confidence() == Confidence.OFF_TRACK || now.committeeConfidence() == Confidence.OFF_TRACK) {
            return Optional.of(Obstacle.OFF_TRACK);
        }
        Cause last = lastUpdate(history);
        if (last == null || now.lastUpdateAt() == null) {
            return Optional.of(Obstacle.NEVER_UPDATED);
        }
        if (!rounds.isOwed(now)) {
            return Optional.of(Obstacle.UPDATED_ALREADY);
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
