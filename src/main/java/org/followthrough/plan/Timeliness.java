package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How an action that is still owed stands to its due date: exactly one of these, so that they add up to the open
 * actions.
 */
public enum Timeliness {
    OVERDUE,
    /** Due on the day or in the 30 days after it. */
    DUE_SOON,
    LATER,
    NO_DATE;

    /** As at the close of a London day; empty for an action that is complete or over. */
    public static Optional<Timeliness> of(Position position, LocalDate asAt) {
        if (!position.progress().isOpen()) {
            return Optional.empty();
        }
        if (position.due() == null) {
            return Optional.of(NO_DATE);
        }
        if (position.isOverdue(asAt)) {
            return Optional.of(OVERDUE);
        }
        return Optional.of(position.isDueSoon(asAt) ? DUE_SOON : LATER);
    }

    /** As it stands in an address: due-soon. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
