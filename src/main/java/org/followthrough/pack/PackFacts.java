package org.followthrough.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengedAction;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.Action;
import org.followthrough.plan.MonthEnds;
import org.followthrough.plan.Position;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RecommendationClosing;
import org.followthrough.plan.View;
import org.followthrough.review.Review;

/**
 * What a pack is written from.
 *
 * @param reviews those the pack counts, as they were called on its day
 * @param standing their actions as they stood on its day
 * @param words what each printed action says, by its id
 * @param asked why a later date was asked for, by the action's id; no entry where no reason was given
 * @param checked actions of which it was asked since the last pack whether practice changed, with the answer's words
 * @param recommendations of all reviews, by their id
 * @param withdrawn recommendations withdrawn since the last pack
 * @param escalations open entries of the challenge log about any of the actions
 * @param agencies names by id
 */
record PackFacts(PackOrder order, BoardRules rules, List<Review> reviews, View view, List<Position> standing,
                 Map<Long, Action> words, Map<Long, String> asked, List<Action> checked,
                 Map<Long, Recommendation> recommendations, Map<Long, RecommendationClosing> withdrawn,
                 List<Escalation> escalations, Map<Long, String> agencies) {

    /** An entry of the challenge log and the actions it is about. */
    record Escalation(Challenge challenge, List<ChallengedAction> actions) {
    }

    LocalDate asAt() {
        return order.asAt();
    }

    /** The day the pack is compared with: that of the last pack, or else the last month end. */
    LocalDate since() {
        return order.lastPack() == null ? MonthEnds.before(order.asAt()) : order.lastPack();
    }

    /** Whether a day is after the last pack's and not after this one's. */
    boolean isNew(LocalDate day) {
        return day != null && day.isAfter(since()) && !day.isAfter(asAt());
    }

    /** Whether the section is printed, so that what it needs must be read. */
    boolean prints(PackSection section) {
        return order.sections().contains(section);
    }
}
