package org.followthrough.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How one lead stands with the actions of an agency that are not over.
 *
 * @param personId null for actions nobody is named for
 * @param actions all of them, those waiting for sign-off among them
 * @param owed those of which an update is owed
 * @param lastUpdateAt when the lead last said how any of them stands; null when they never did
 */
public record LeadLoad(Long personId, int actions, int overdue, int sentBack, int owed, Instant lastUpdateAt) {

    private static final Comparator<LeadLoad> FURTHEST_BEHIND_FIRST = Comparator.comparingInt(LeadLoad::overdue)
            .thenComparingInt(LeadLoad::sentBack).thenComparingInt(LeadLoad::owed).thenComparingInt(LeadLoad::actions)
            .reversed().thenComparing(LeadLoad::personId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The leads of these actions on the day, those furthest behind first; actions that are over do not count. */
    public static List<LeadLoad> of(List<Position> positions, UpdateRounds rounds) {
        Map<Long, List<Position>> byLead = new HashMap<>();
        positions.stream().filter(position -> !position.progress().isOver())
                .forEach(position -> byLead.computeIfAbsent(position.leadPersonId(), id -> new ArrayList<>())
                        .add(position));
        return byLead.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue(), rounds))
                .sorted(FURTHEST_BEHIND_FIRST).toList();
    }

    private static LeadLoad of(Long personId, List<Position> theirs, UpdateRounds rounds) {
        return new LeadLoad(personId, theirs.size(),
                (int) theirs.stream().filter(position -> position.isOverdue(rounds.today())).count(),
                (int) theirs.stream().filter(Position::sentBack).count(),
                (int) theirs.stream().filter(rounds::isOwed).count(),
                theirs.stream().map(Position::lastUpdateAt).filter(Objects::nonNull).max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Whether anything is late or sent back. */
    public boolean isBehind() {
        return overdue > 0 || sentBack > 0;
    }
}
