package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The bands of a trend: each action counted falls into exactly one, so a column's bands add up to its actions.
 * Lateness comes first: an action sent back or off track that is late is counted as overdue.
 */
public enum StatusBand {
    OVERDUE,
    /** At risk, off track or sent back, and not late. */
    AT_RISK,
    ON_TRACK,
    /** Not started, or without an agreed date. */
    NOT_STARTED,
    WAITING,
    SIGNED_OFF;

    /** The band as at the close of a London day; empty for an action closed and not done, which no longer counts. */
    public static Optional<StatusBand> of(Position position, LocalDate asAt) {
        if (position.isOverdue(asAt)) {
            return Optional.of(OVERDUE);
        }
        return switch (position.headline(asAt)) {
            case SIGNED_OFF -> Optional.of(SIGNED_OFF);
            case CLOSED -> Optional.empty();
            case WAITING -> Optional.of(WAITING);
            case OVERDUE -> Optional.of(OVERDUE);
            case SENT_BACK, OFF_TRACK, AT_RISK -> Optional.of(AT_RISK);
            case ON_TRACK -> Optional.of(ON_TRACK);
            case NEEDS_A_DATE, NOT_STARTED -> Optional.of(NOT_STARTED);
        };
    }
}
