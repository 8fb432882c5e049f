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
 * @param recommendationIds the only recommendations whose actions are looked at; null for all
 * @param knownSeq the last change known when the question was first asked, as frozen papers have it; null for now
 */
public record View(Set<Long> reviewIds, boolean drafts, LocalDate asAt, Set<Long> actionIds,
                   Set<Long> recommendationIds, Long knownSeq) {

    public View {
        reviewIds = Set.copyOf(reviewIds);
        actionIds = actionIds == null ? null : Set.copyOf(actionIds);
        recommendationIds = recommendationIds == null ? null : Set.copyOf(recommendationIds);
    }

    /** The view of all actions of these reviews. */
    public View(Set<Long> reviewIds, boolean drafts, LocalDate asAt) {
        this(reviewIds, drafts, asAt, null, null, null);
    }

    /** The view narrowed to these actions. */
    View only(Set<Long> ids) {
        return new View(reviewIds, drafts, asAt, ids, recommendationIds, knownSeq);
    }

    /** The view narrowed to the actions that stand under one of these recommendations on its day. */
    public View under(Set<Long> recommendations) {
        return new View(reviewIds, drafts, asAt, actionIds, recommendations, knownSeq);
    }

    /** The same readers' view on another day. */
    public View on(LocalDate day) {
        return new View(reviewIds, drafts, day, actionIds, recommendationIds, knownSeq);
    }

    /** The same view of what was known when the commit of this number was the last; null for what is known now. */
    public View asKnownAt(Long seq) {
        return new View(reviewIds, drafts, asAt, actionIds, recommendationIds, seq);
    }

    /** The view narrowed to one review; empty where the reader may not see it. */
    public View of(long reviewId) {
        return new View(reviewIds.contains(reviewId) ? Set.of(reviewId) : Set.of(), drafts, asAt, actionIds,
                recommendationIds, knownSeq);
    }

    /** The day and what is known of it alone: what every view on it begins with. */
    View ofAll() {
        return new View(Set.of(), true, asAt, null, null, knownSeq);
    }

    boolean shows(Position position) {
        return (position.issued() || drafts) && reviewIds.contains(position.reviewId())
                && (actionIds == null || actionIds.contains(position.actionId()))
                && (recommendationIds == null || recommendationIds.contains(position.recommendationId()));
    }
}
