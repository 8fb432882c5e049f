package org.followthrough.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed after a pack was frozen. The pack stays as it was; its page says what it does not know. */
@Service
@Transactional(readOnly = true)
public class PackChanges {

    private final Positions positions;
    private final Plans plans;
    private final PackScope scope;
    private final Clock clock;

    PackChanges(Positions positions, Plans plans, PackScope scope, Clock clock) {
        this.positions = positions;
        this.plans = plans;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * How many changes there are, and the newest of them, those told late first.
     *
     * @param toldLate how many had happened by the day the pack is about
     * @param since how many happened after it
     * @param newest as many as were asked for
     */
    public record Found(int toldLate, int since, List<PackChange> newest) {
    }

    /** The changes told after the pack was made. */
    public Found of(Pack pack, int most) {
        Instant close = London.closeOf(pack.asAt());
        LocalDate today = London.dayOf(clock.instant());
        List<Position> changes = positions.histories(scope.view(pack.committeeId(), today)).stream()
                .flatMap(List::stream).filter(version -> version.seq() > pack.knownSeq())
                .sorted(Comparator.comparing((Position version) -> !isToldLate(version, close))
                        .thenComparing(Comparator.comparingLong(Position::seq).reversed()))
                .toList();
        List<Position> newest = changes.subList(0, Math.min(most, changes.size()));
        Map<Long, Action> actions = plans.words(newest).stream()
                .collect(Collectors.toMap(Action::id, Function.identity(), (one, same) -> one));
        int toldLate = (int) changes.stream().filter(version -> isToldLate(version, close)).count();
        return new Found(toldLate, changes.size() - toldLate, newest.stream().map(version ->
                new PackChange(actions.get(version.actionId()), version, isToldLate(version, close))).toList());
    }

    private static boolean isToldLate(Position version, Instant close) {
        return version.effectiveAt().isBefore(close);
    }
}
