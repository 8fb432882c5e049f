package org.followthrough.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes plans by hand. Each change names the version its writer had before them. What is changed in a draft counts
 * from the day its plan was agreed; what is changed in an issued plan, from now.
 */
@Service
@Transactional
public class PlanEditor {

    private final Plans plans;
    private final Reviews reviews;
    private final ActionMapper actions;
    private final RecommendationMapper recommendations;
    private final Histories histories;
    private final Positions positions;
    private final Clock clock;

    PlanEditor(Plans plans, Reviews reviews, ActionMapper actions, RecommendationMapper recommendations,
               Histories histories, Positions positions, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.actions = actions;
        this.recommendations = recommendations;
        this.histories = histories;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Adds a draft plan.
     *
     * @throws NotAllowed unless the person edits plans
     */
    public Review add(Person by, ReviewState state) {
        Instant now = clock.instant();
        Instant began = London.startOf(state.planFrom());
        return reviews.add(by, reviews.refFor(state.name()), state, began.isAfter(now) ? now : began);
    }

    /**
     * Changes what is known of the review. Whoever restricts it is named for it.
     *
     * @param startedFrom the version the person had before them
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void change(Person by, Review review, int startedFrom, ReviewState state, String reason) {
        demand(by);
        if (review.version() != startedFrom) {
            throw new ChangedMeanwhile();
        }
        if (state.restricted() && !review.state().restricted() && !reviews.names(by, review.id())) {
            reviews.name(review.id(), by.id());
        }
        if (!state.equals(review.state())) {
            reviews.change(by, review, state, reason);
        }
    }

    /** Whether the day the plan was agreed may still be put right: while it is a draft without content. */
    @Transactional(readOnly = true)
    public boolean mayMoveStart(Review review) {
        return !review.state().issued() && recommendations.lastPosition(review.id()) == 0
                && actions.countOfReview(review.id()) == 0;
    }

    /**
     * Adds a recommendation at the end of the plan and returns its id; the position in {@code state} does not count.
     *
     * @throws NumberTaken when the source has one with this number
     */
    public long addRecommendation(Person by, Review review, RecommendationState state) {
        return plans.addRecommendation(by, review, state.at(recommendations.lastPosition(review.id()) + 1));
    }

    /**
     * Changes a recommendation; the old words stay in its history. Its position stays.
     *
     * @throws NumberTaken when the source has another with this number
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void change(Person by, Recommendation recommendation, int startedFrom, RecommendationState state,
                       String reason) {
        demand(by);
        Review review = reviews.find(by, recommendation.reviewId()).orElseThrow(NotAllowed::new);
        if (recommendation.version() != startedFrom) {
            throw new ChangedMeanwhile();
        }
        plans.demandNumberFree(review, state, recommendation.id());
        RecommendationState placed = state.at(recommendation.state().position());
        if (!placed.equals(recommendation.state())) {
            histories.next(recommendation, By.of(by), reason, placed, Plans.effectiveFor(review, clock.instant()));
        }
    }

    /** Adds an action as the last of its recommendation and returns its reference. */
    public String addAction(Person by, Review review, Recommendation recommendation, ActionTerms terms) {
        if (recommendation.reviewId() != review.id()) {
            throw new NotAllowed();
        }
        return plans.addAction(by, review, terms.first(recommendation.id(), lastPosition(recommendation) + 1));
    }

    /**
     * Changes what the action says, who leads and who supports it; in a draft, its dates too.
     *
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void change(Person by, String reference, int startedFrom, ActionTerms terms, String reason) {
        demand(by);
        Action action = plans.find(by, reference).orElseThrow(NotAllowed::new);
        if (action.currentVersion() != startedFrom) {
            throw new ChangedMeanwhile();
        }
        ActionState state = action.state();
        ActionState written = terms.in(state);
        if (written.equals(state)) {
            return;
        }
        Cause cause = written.equals(state.ledBy(terms.lead())) ? Cause.LEAD_NAMED : Cause.CHANGED;
        histories.next(action, By.of(by), cause, reason, written,
                state.issued() ? clock.instant() : action.version().effectiveAt());
    }

    private int lastPosition(Recommendation recommendation) {
        View all = new View(Set.of(recommendation.reviewId()), true, London.dayOf(clock.instant()));
        return positions.standing(all).stream()
                .filter(position -> position.recommendationId() == recommendation.id())
                .mapToInt(Position::position).max().orElse(0);
    }

    private static void demand(Person by) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
    }
}
