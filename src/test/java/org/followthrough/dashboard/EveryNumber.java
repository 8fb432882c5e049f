package org.followthrough.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.plan.QuickLink;

/** All numbers of a dashboard that open a list. */
final class EveryNumber {

    private EveryNumber() {
    }

    /** How many rows the list of each address should have. */
    static Map<String, Integer> of(Dashboard dashboard) {
        Stream<Counted> pictures = Stream.of(dashboard.pictures(), dashboard.plans()).flatMap(List::stream)
                .flatMap(picture -> picture.rows().stream()).flatMap(row -> row.cells().stream());
        Stream<Counted> heat = dashboard.heat().numbers().rows().stream().flatMap(row -> row.cells().stream());
        Stream<Counted> decisions = dashboard.decisions().stream()
                .map(decision -> new Counted(decision.count(), decision.rows()));
        Stream<Counted> tiles = Stream.of(QuickLink.values())
                .map(link -> new Counted(dashboard.now().of(link), dashboard.all().quick(link)));
        return Stream.of(pictures, heat, decisions, tiles).flatMap(all -> all)
                .filter(counted -> counted.address() != null)
                .collect(Collectors.toMap(Counted::address, Counted::number, (one, same) -> one));
    }
}
