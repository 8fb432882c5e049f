package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.followthrough.people.BoardRules;

/**
 * How many actions answer each quick link and carry each headline on one day. The same action may answer several
 * links; it carries one headline.
 *
 * @param total all actions but those closed and not done
 * @param open actions still owed
 * @param oldestWait days the longest waiting complete action has waited; 0 when none waits
 */
public record Tally(int total, int open, Map<QuickLink, Integer> answering, Map<Headline, Integer> carrying,
                    int oldestWait) {

    public Tally {
        answering = Map.copyOf(answering);
        carrying = Map.copyOf(carrying);
    }

    /** Counts actions as at the close of a London day. */
    public static Tally of(Collection<Position> standing, LocalDate asAt, BoardRules rules) {
        Map<QuickLink, Integer> answering = new EnumMap<>(QuickLink.class);
        Map<Headline, Integer> carrying = new EnumMap<>(Headline.class);
        int closed = 0;
        int open = 0;
        int oldestWait = 0;
        for (Position position : standing) {
            carrying.merge(position.headline(asAt), 1, Integer::sum);
            for (QuickLink link : QuickLink.values()) {
                if (link.matches(position, asAt, rules)) {
                    answering.merge(link, 1, Integer::sum);
                }
            }
            closed += position.progress() == Progress.CLOSED ? 1 : 0;
            open += position.progress().isOpen() ? 1 : 0;
            oldestWait = Math.max(oldestWait, position.daysWaiting(asAt));
        }
        return new Tally(standing.size() - closed, open, answering, carrying, oldestWait);
    }

    /** How many answer the link. */
    public int of(QuickLink link) {
        return answering.getOrDefault(link, 0);
    }

    /** How many carry the headline. */
    public int of(Headline headline) {
        return carrying.getOrDefault(headline, 0);
    }
}
