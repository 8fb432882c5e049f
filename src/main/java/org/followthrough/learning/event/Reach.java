package org.followthrough.learning.event;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whom some events reached.
 *
 * @param events how many there were
 * @param byAgency how many people came from each agency in each year, by its id
 */
public record Reach(int events, Map<Long, TreeMap<Integer, Integer>> byAgency) {

    /** The reach of these events. */
    static Reach of(int events, List<LearningEventMapper.Came> came) {
        return new Reach(events, came.stream().collect(Collectors.groupingBy(LearningEventMapper.Came::agencyId,
                Collectors.groupingBy(one -> one.heldOn().getYear(), TreeMap::new,
                        Collectors.summingInt(LearningEventMapper.Came::people)))));
    }

    /** How many people came in all; who came twice counts twice. */
    public int people() {
        return byAgency.keySet().stream().mapToInt(this::people).sum();
    }

    /** How many came from an agency. */
    public int people(long agencyId) {
        return byAgency.getOrDefault(agencyId, new TreeMap<>()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many came from an agency in a year. */
    public int people(long agencyId, int year) {
        return byAgency.getOrDefault(agencyId, new TreeMap<>()).getOrDefault(year, 0);
    }

    /** The years in which somebody came. */
    public SortedSet<Integer> years() {
        return byAgency.values().stream().flatMap(came -> came.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many agencies somebody came from. */
    public int agencies() {
        return byAgency.size();
    }
}
