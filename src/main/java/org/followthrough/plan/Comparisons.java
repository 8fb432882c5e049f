package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the plans on two days. */
@Service
@Transactional(readOnly = true)
public class Comparisons {

    private static final Comparator<List<Position>> BY_REFERENCE =
            Comparator.comparingLong((List<Position> history) -> history.get(0).reviewId())
                    .thenComparingLong(history -> history.get(0).actionId());

    private final WordSearch words;
    private final Positions positions;
    private final BoardSettings settings;

    Comparisons(WordSearch words, Positions positions, BoardSettings settings) {
        this.words = words;
        this.positions = positions;
        this.settings = settings;
    }

    /** What changed between an earlier day and the view's day, of the actions the search finds on the view's day. */
    public Comparison of(View view, ActionSearch search, LocalDate from) {
        BoardRules rules = settings.rules();
        Set<Long> found = search.text() == null ? null : words.holding(search.text());
        Collection<List<Position>> histories = positions.histories(view).stream()
                .filter(history -> found == null || found.contains(history.get(0).actionId()))
                .filter(history -> search.matches(history.get(history.size() - 1), view.asAt(), rules))
                .sorted(BY_REFERENCE).toList();
        return Comparison.of(histories, from, view.asAt());
    }
}
