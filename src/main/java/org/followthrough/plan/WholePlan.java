package org.followthrough.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.review.Review;
import org.followthrough.shared.persistence.NewRow;

/**
 * A plan while it is written in one go. Rows are inserted as they come and versions at the end, so that the one counter
 * everybody else waits for is held as briefly as can be.
 */
public final class WholePlan {

    private final Review review;
    private final ActionMapper actions;
    private final RecommendationMapper recommendations;
    private final int positionBefore;
    private final Map<Long, RecommendationState> newRecommendations = new LinkedHashMap<>();
    private final Map<Long, List<Event>> newActions = new LinkedHashMap<>();
    private int number;
    private long firstCell = 1;
    private long lastCell;

    WholePlan(Review review, ActionMapper actions, RecommendationMapper recommendations) {
        this.review = review;
        this.actions = actions;
        this.recommendations = recommendations;
        this.positionBefore = recommendations.lastPosition(review.id());
        this.number = actions.countOfReview(review.id());
    }

    /**
     * Adds a recommendation after those the plan has and returns its id; the position in {@code state} does not count.
     */
    public long recommendation(RecommendationState state) {
        NewRow key = new NewRow();
        recommendations.insertRecommendation(key, review.id());
        newRecommendations.put(key.id(), state.at(positionBefore + newRecommendations.size() + 1));
        return key.id();
    }

    /** Adds an action with its past, in the order it took effect, and returns its id. */
    public long action(List<Event> past) {
        NewRow key = new NewRow();
        actions.insertAction(key, Reference.of(review, ++number), review.id(), past.size());
        newActions.put(key.id(), List.copyOf(past));
        return key.id();
    }

    /** Keeps a cell that fits no field; ids are null where it stands with the plan or the recommendation as a whole. */
    public void keep(Long recommendationId, Long actionId, int rowNumber, String heading, String text) {
        NewRow key = new NewRow();
        recommendations.insertPrintedCell(key,
                new PrintedCell(review.id(), recommendationId, actionId, rowNumber, heading, text));
        firstCell = lastCell == 0 ? key.id() : firstCell;
        lastCell = key.id();
    }

    Map<Long, RecommendationState> newRecommendations() {
        return newRecommendations;
    }

    Map<Long, List<Event>> newActions() {
        return newActions;
    }

    WrittenPlan written(long firstSeq, long lastSeq) {
        return new WrittenPlan(firstSeq, lastSeq, firstCell, lastCell);
    }
}
