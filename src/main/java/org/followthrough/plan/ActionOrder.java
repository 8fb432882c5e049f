package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** The orders the work list can be put in. Ties are always broken by reference, so that paging is steady. */
public enum ActionOrder {
    /** Overdue first, longest first; then soonest due; then without a date; then waiting; what is over comes last. */
    URGENCY {
        @Override
        Comparator<Position> ascending(LocalDate asAt, ToLongFunction<Position> agencyRank) {
            return Comparator.comparingInt(URGENT_GROUP).thenComparing(Position::due, NO_DATE_LAST);
        }
    },
    REFERENCE {
        @Override
        Comparator<Position> ascending(LocalDate asAt, ToLongFunction<Position> agencyRank) {
            return BY_REFERENCE;
        }
    },
    LEAD {
        @Override
        Comparator<Position> ascending(LocalDate asAt, ToLongFunction<Position> agencyRank) {
            return Comparator.comparingLong(agencyRank);
        }
    },
    DUE {
        @Override
        Comparator<Position> ascending(LocalDate asAt, ToLongFunction<Position> agencyRank) {
            return Comparator.comparing(Position::due, NO_DATE_LAST);
        }
    },
    UPDATED {
        @Override
        Comparator<Position> ascending(LocalDate asAt, ToLongFunction<Position> agencyRank) {
            return Comparator.comparing(Position::lastUpdateAt,
                    Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));
        }
    },
    STATUS {
        @Override
        Comparator<Position> ascending(LocalDate asAt, ToLongFunction<Position> agencyRank) {
            Function<Position, Headline> headline = position -> position.headline(asAt);
            return Comparator.comparing(headline).thenComparing(Position::due, NO_DATE_LAST);
        }
    };

    private static final Comparator<LocalDate> NO_DATE_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Position> BY_REFERENCE =
            Comparator.comparingLong(Position::reviewId).thenComparingLong(Position::actionId);

    // A late action and one due next week are both "open"; their due dates put the late one first.
    private static final ToIntFunction<Position> URGENT_GROUP = position ->
            position.progress().isOpen() ? (position.due() == null ? 1 : 0) : position.progress().isOver() ? 3 : 2;

    /**
     * The order as a comparator.
     *
     * @param agencyRank the place of an action's lead agency in the alphabet
     */
    public Comparator<Position> comparator(boolean descending, LocalDate asAt, ToLongFunction<Position> agencyRank) {
        Comparator<Position> order = ascending(asAt, agencyRank);
        return (descending ? order.reversed() : order).thenComparing(BY_REFERENCE);
    }

    abstract Comparator<Position> ascending(LocalDate asAt, ToLongFunction<Position> agencyRank);
}
