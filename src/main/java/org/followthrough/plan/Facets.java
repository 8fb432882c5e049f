package org.followthrough.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.people.BoardRules;

/**
 * How many rows each choice of a filter would leave: each group is counted with all the other filters on and its own
 * off, in one pass.
 *
 * @param groups in the order of the search's own
 */
public record Facets(Map<Long, Integer> reviews, Map<Long, Integer> agencies, Map<Headline, Integer> headlines,
                     Map<Timeliness, Integer> timeliness, List<Map<String, Integer>> groups) {

    /**
     * Counts the choices.
     *
     * @param found ids of the actions whose words match; null when no words are searched for
     */
    static Facets of(Collection<Position> standing, ActionSearch search, Set<Long> found, LocalDate asAt,
                     BoardRules rules) {
        Facet<Long> reviews = Facet.of(search.reviewIds(), position -> List.of(position.reviewId()));
        Facet<Long> agencies = Facet.of(search.agencyIds(),
                position -> Stream.ofNullable(position.leadAgencyId()).toList());
        Facet<Headline> headlines = Facet.of(search.headlines(), position -> List.of(position.headline(asAt)));
        Facet<Timeliness> timeliness = Facet.of(search.timeliness(),
                position -> Timeliness.of(position, asAt).stream().toList());
        List<Facet<String>> groups = search.groups().stream()
                .map(group -> Facet.of(group.asked(), position -> group.of(position.actionId()))).toList();
        List<Facet<?>> all = new ArrayList<>(List.of(reviews, agencies, headlines, timeliness));
        all.addAll(groups);
        for (Position position : standing) {
            if ((found == null || found.contains(position.actionId()))
                    && search.matchesOutsideGroups(position, asAt, rules)) {
                count(position, all);
            }
        }
        return new Facets(reviews.counts(), agencies.counts(), headlines.counts(), timeliness.counts(),
                groups.stream().map(Facet::counts).toList());
    }

    /** An action that one group alone keeps out is still counted there. */
    private static void count(Position position, List<Facet<?>> all) {
        Facet<?> missed = null;
        for (Facet<?> facet : all) {
            if (!facet.matches(position)) {
                if (missed != null) {
                    return;
                }
                missed = facet;
            }
        }
        if (missed == null) {
            all.forEach(facet -> facet.count(position));
        } else {
            missed.count(position);
        }
    }

    /**
     * One group of choices.
     *
     * @param asked the choices asked for; empty asks nothing
     * @param choices those an action is of
     */
    private record Facet<V>(Set<V> asked, Function<Position, List<V>> choices, Map<V, Integer> counts) {

        static <V> Facet<V> of(Set<V> asked, Function<Position, List<V>> choices) {
            return new Facet<>(asked, choices, new HashMap<>());
        }

        boolean matches(Position position) {
            return asked.isEmpty() || choices.apply(position).stream().anyMatch(asked::contains);
        }

        void count(Position position) {
            choices.apply(position).forEach(choice -> counts.merge(choice, 1, Integer::sum));
        }
    }
}
