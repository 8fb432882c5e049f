package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.BoardRules;

/**
 * How many rows each choice of a filter would leave: each group is counted with all the other filters on and its own
 * off, in one pass.
 */
public record Facets(Map<Long, Integer> reviews, Map<Long, Integer> agencies, Map<Headline, Integer> headlines,
                     Map<Timeliness, Integer> timeliness) {

    /**
     * Counts the choices.
     *
     * @param found ids of the actions whose words match; null when no words are searched for
     */
    static Facets of(Collection<Position> standing, ActionSearch search, Set<Long> found, LocalDate asAt,
                     BoardRules rules) {
        Facets facets = new Facets(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Position position : standing) {
            if ((found == null || found.contains(position.actionId()))
                    && search.matchesOutsideGroups(position, asAt, rules)) {
                facets.count(position, search, asAt);
            }
        }
        return facets;
    }

    private void count(Position position, ActionSearch search, LocalDate asAt) {
        Headline headline = position.headline(asAt);
        Timeliness late = Timeliness.of(position, asAt).orElse(null);
        boolean review = search.reviewIds().isEmpty() || search.reviewIds().contains(position.reviewId());
        boolean agency = search.agencyIds().isEmpty()
                || position.leadAgencyId() != null && search.agencyIds().contains(position.leadAgencyId());
        boolean status = search.headlines().isEmpty() || search.headlines().contains(headline);
        boolean timely = search.timeliness().isEmpty() || late != null && search.timeliness().contains(late);
        if (agency && status && timely) {
            reviews.merge(position.reviewId(), 1, Integer::sum);
        }
        if (review && status && timely && position.leadAgencyId() != null) {
            agencies.merge(position.leadAgencyId(), 1, Integer::sum);
        }
        if (review && agency && timely) {
            headlines.merge(headline, 1, Integer::sum);
        }
        if (review && agency && status && late != null) {
            timeliness.merge(late, 1, Integer::sum);
        }
    }
}
