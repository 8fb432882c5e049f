package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.time.London;

/** What is different between the close of one London day and the close of a later one. */
public record Comparison(LocalDate from, LocalDate to, Map<Difference, List<Change>> changes) {

    /**
     * What became of one action.
     *
     * @param before how it stood on the first day; null where it did not exist yet
     * @param after how it stands on the second day
     * @param event the version that made the difference: what its reason is asked of
     */
    public record Change(Position before, Position after, Position event) {

        /** The due date it is compared with: the one of the first day, or the first one agreed; null for none. */
        public LocalDate dueBefore() {
            return before == null || before.due() == null ? after.firstDue() : before.due();
        }
    }

    /**
     * Compares.
     *
     * @param histories of the actions, each oldest first and none after the second day
     */
    static Comparison of(Collection<List<Position>> histories, LocalDate from, LocalDate to) {
        Map<Difference, List<Change>> changes = new EnumMap<>(Difference.class);
        Instant close = London.closeOf(from);
        for (List<Position> history : histories) {
            int known = 0;
            while (known < history.size() && history.get(known).effectiveAt().isBefore(close)) {
                known++;
            }
            Position before = known == 0 ? null : history.get(known - 1);
            Position after = history.get(history.size() - 1);
            List<Position> between = history.subList(known, history.size());
            for (Difference difference : Difference.values()) {
                Position event = difference.event(before, between, after, from, to);
                if (event != null) {
                    changes.computeIfAbsent(difference, key -> new ArrayList<>())
                            .add(new Change(before, after, event));
                }
            }
        }
        return new Comparison(from, to, changes);
    }

    /** The actions of which this is true. */
    public List<Change> of(Difference difference) {
        return changes.getOrDefault(difference, List.of());
    }

    /** How many there are. */
    public int count(Difference difference) {
        return of(difference).size();
    }
}
