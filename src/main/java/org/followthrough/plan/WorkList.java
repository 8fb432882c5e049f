package org.followthrough.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work list: which actions of a view are asked for, and how many each choice of its filter would leave. */
@Service
@Transactional(readOnly = true)
public class WorkList {

    private final People people;
    private final Positions positions;
    private final WordSearch wordSearch;
    private final BoardSettings settings;

    WorkList(People people, Positions positions, WordSearch wordSearch, BoardSettings settings) {
        this.people = people;
        this.positions = positions;
        this.wordSearch = wordSearch;
        this.settings = settings;
    }

    /** The actions of the view that are asked for, in the order asked for. */
    public Found search(View view, ActionSearch search) {
        BoardRules rules = settings.rules();
        Set<Long> found = search.text() == null ? null : wordSearch.holding(search.text());
        Map<Long, Integer> ranks = new HashMap<>();
        people.agencies().forEach(agency -> ranks.put(agency.id(), ranks.size()));
        List<Position> matching = positions.standing(view).stream()
                .filter(position -> found == null || found.contains(position.actionId()))
                .filter(position -> search.matches(position, view.asAt(), rules))
                .toList();
        return new Found(matching, search.order().comparator(search.descending(), view.asAt(),
                position -> ranks.getOrDefault(position.leadAgencyId(), Integer.MAX_VALUE)));
    }

    /** How many rows each choice of the filter would leave. */
    public Facets facets(View view, ActionSearch search) {
        BoardRules rules = settings.rules();
        if (search.text() == null) {
            return positions.figures(view, List.of(search, rules),
                    standing -> Facets.of(standing, search, null, view.asAt(), rules));
        }
        return Facets.of(positions.standing(view), search, wordSearch.holding(search.text()), view.asAt(), rules);
    }
}
