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
 * Writes plans by hand, and issues them. Each change names the version its writer had before them. What is changed in a draft counts
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
    private final PlanOrdering ordering;
    private final Clock clock;

    PlanEditor(Plans plans, Reviews reviews, ActionMapper actions, RecommendationMapper recommendations,
               Histories histories, Positions positions, PlanOrdering ordering, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.actions = actions;
        this.recommendations = recommendations;
        this.histories = histories;
        this.positions = positions;
        this.ordering = ordering;
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
        demandEditing(by, review);
        demandNumberFree(review, state, null);
        return histories.first(review.id(), By.of(by), Cause.ADDED,
                state.at(recommendations.lastPosition(review.id()) + 1), histories.effectiveIn(review));
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
        demandNumberFree(review, state, recommendation.id());
        RecommendationState placed = state.at(recommendation.state().position());
        if (!placed.equals(recommendation.state())) {
            histories.next(recommendation, By.of(by), reason, placed, histories.effectiveIn(review));
        }
    }

    /** Adds an action as the last of its recommendation and returns its reference. In an issued plan it counts at once. */
    public String addAction(Person by, Review review, Recommendation recommendation, ActionTerms terms) {
        demandEditing(by, review);
        if (recommendation.reviewId() != review.id()) {
            throw new NotAllowed();
        }
        ActionState draft = terms.first(recommendation.id(), ordering.lastPosition(recommendation.id(), review.id()) + 1);
        return histories.first(review, By.of(by), review.state().issued() ? draft.asIssued() : draft,
                histories.effectiveIn(review));
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

    /**
     * Issues a draft plan: it becomes visible, its clocks run, people may be told. It counts from the day the plan was
     * agreed, so that an imported plan can be shown as at a day before it was typed in.
     */
    public void issue(Person by, Review review) {
        demandEditing(by, review);
        reviews.change(by, review, review.state().asIssued(), null);
        View drafts = new View(Set.of(review.id()), true, London.dayOf(clock.instant()));
        for (Position position : positions.standing(drafts)) {
            if (!position.issued()) {
                Action action = plans.atVersion(position);
                histories.next(action, By.of(by), Cause.ISSUED, null, action.state().asIssued(),
                        action.version().effectiveAt());
            }
        }
    }

    /** Numbers are told apart as people do: "2 (iv)" is "2 (IV)". Two at once wait for each other. */
    private void demandNumberFree(Review review, RecommendationState state, Long own) {
        if (state.numberPrinted() == null) {
            return;
        }
        reviews.hold(review);
        String sourceName = state.sourceName() == null ? "" : state.sourceName();
        if (!recommendations.numbered(review.id(), state.source(), sourceName, state.numberPrinted()).stream()
                .allMatch(id -> id.equals(own))) {
            throw new NumberTaken();
        }
    }

    private void demandEditing(Person by, Review review) {
        if (!Access.may(by, Permission.EDIT_PLANS) || reviews.find(by, review.id()).isEmpty()) {
            throw new NotAllowed();
        }
    }

    private static void demand(Person by) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
    }
}
