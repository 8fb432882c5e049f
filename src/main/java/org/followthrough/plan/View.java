package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which actions somebody looks at, and on which day: the first thing every question to {@link Positions} carries.
 * Visibility is always as of now; the state of each action is that of the as-at day.
 *
 * @param reviewIds the reviews the reader may see
 * @param drafts whether actions not issued yet are among them
 * @param asAt the London day at whose close the actions are shown
 * @param actionIds the only actions the reader may see of these reviews; null for all
 */
public record View(Set<Long> reviewIds, boolean drafts, LocalDate asAt, Set<Long> actionIds) {

    public View {
        reviewIds = Set.copyOf(reviewIds);
        actionIds = actionIds == null ? null : Set.copyOf(actionIds);
    }

    /** The view of all actions of these reviews. */
    public View(Set<Long> reviewIds, boolean drafts, LocalDate asAt) {
        this(reviewIds, drafts, asAt, null);
    }

    /** The view narrowed to these actions. */
    View only(Set<Long> ids) {
        return new View(reviewIds, drafts, asAt, ids);
    }

    /** The same readers' view on another day. */
    public View on(LocalDate day) {
        return new View(reviewIds, drafts, day, actionIds);
    }

    /** The view narrowed to one review; empty where the reader may not see it. */
    public View of(long reviewId) {
        return new View(reviewIds.contains(reviewId) ? Set.of(reviewId) : Set.of(), drafts, asAt, actionIds);
    }

    boolean shows(Position position) {
        return (position.issued() || drafts) && reviewIds.contains(position.reviewId())
                && (actionIds == null || actionIds.contains(position.actionId()));
    }
}
