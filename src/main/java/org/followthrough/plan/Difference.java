package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What may have become of an action between two days. Several can be true of the same action. */
public enum Difference {
    /** It was not there on the first day. */
    NEW {
        @Override
        Position event(Position before, List<Position> between, Position after, LocalDate from, LocalDate to) {
            return before == null ? between.get(0) : null;
        }
    },
    /** It is signed off, and was not. */
    SIGNED_OFF {
        @Override
        Position event(Position before, List<Position> between, Position after, LocalDate from, LocalDate to) {
            return reached(Progress.SIGNED_OFF, before, between, after);
        }
    },
    /** Its due date is later than it was; for a new action, later than the one first agreed. */
    SLIPPED {
        @Override
        Position event(Position before, List<Position> between, Position after, LocalDate from, LocalDate to) {
            LocalDate was = before == null || before.due() == null ? after.firstDue() : before.due();
            if (was == null || after.due() == null || !after.due().isAfter(was)) {
                return null;
            }
            return between.stream().filter(version -> after.due().equals(version.due())).findFirst().orElse(after);
        }
    },
    /** It is late, and was not. */
    NEWLY_OVERDUE {
        @Override
        Position event(Position before, List<Position> between, Position after, LocalDate from, LocalDate to) {
            return after.isOverdue(to) && (before == null || !before.isOverdue(from)) ? after : null;
        }
    },
    /** The sub-committee sent it back in the meantime, whatever happened since. */
    SENT_BACK {
        @Override
        Position event(Position before, List<Position> between, Position after, LocalDate from, LocalDate to) {
            return between.stream()
                    .filter(version -> version.cause() == Cause.SENT_BACK
                            || version.cause() == Cause.EVIDENCE_ASKED_FOR)
                    .reduce((earlier, later) -> later).orElse(null);
        }
    },
    /** It is closed and not done, and was not. */
    WITHDRAWN {
        @Override
        Position event(Position before, List<Position> between, Position after, LocalDate from, LocalDate to) {
            return reached(Progress.CLOSED, before, between, after);
        }
    };

    /**
     * The version that made the difference; null when there is none.
     *
     * @param before how it stood at the close of the first day; null where it did not exist yet
     * @param between the versions since, oldest first; not empty unless {@code before} still holds
     * @param after how it stands at the close of the second day
     */
    abstract Position event(Position before, List<Position> between, Position after, LocalDate from, LocalDate to);

    /** As it stands in an address: newly-overdue. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Position reached(Progress progress, Position before, List<Position> between, Position after) {
        if (after.progress() != progress || before != null && before.progress() == progress) {
            return null;
        }
        return between.stream().filter(version -> version.progress() == progress)
                .reduce((earlier, later) -> later).orElse(after);
    }
}
