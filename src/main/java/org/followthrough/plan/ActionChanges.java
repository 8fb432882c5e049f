package org.followthrough.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the business unit does to an action as a whole: withdraws it, lets others take over from it, puts it under
 * another recommendation. Lateness stays: whoever takes over inherits first due date, due date and moves. Every verb
 * throws {@link NotAllowed} when the policy refuses or the action is over, {@link ChangedMeanwhile} when somebody else
 * was first.
 */
@Service
@Transactional
public class ActionChanges {

    private final Plans plans;
    private final Reviews reviews;
    private final ClosingMapper closings;
    private final Histories histories;
    private final PlanOrdering ordering;
    private final Clock clock;

    ActionChanges(Plans plans, Reviews reviews, ClosingMapper closings, Histories histories, PlanOrdering ordering,
                  Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.closings = closings;
        this.histories = histories;
        this.ordering = ordering;
        this.clock = clock;
    }

    /** Closes an action that is not done, by a recorded decision; it counts from the day of the decision. */
    public void withdraw(Person by, String reference, int startedFrom, RecordedDecision decision) {
        Action action = notOver(by, reference, startedFrom);
        histories.next(action, By.of(by), Cause.CLOSED, decision.reason(), action.state().closed(),
                decision.takenAt(clock.instant()));
        closings.insertWithdrawal(action.id(), startedFrom + 1, decision);
    }

    /**
     * Lets one action, or several, take over. They inherit first due date, due date and moves, lead and supporting
     * agencies; the old action is closed and linked to them.
     *
     * @param wordings of the new actions; at least one
     * @return their references
     */
    public List<String> replace(Person by, String reference, int startedFrom, List<Wording> wordings, String reason) {
        Action action = notOver(by, reference, startedFrom);
        Review review = review(by, action);
        Cause cause = wordings.size() == 1 ? Cause.REPLACED : Cause.SPLIT;
        Instant now = clock.instant();
        int position = ordering.lastPosition(action.state().recommendationId(), review.id());
        for (Wording wording : wordings) {
            ActionState old = action.state();
            ActionState state = ActionState.draft(old.recommendationId(), ++position, wording, old.lead(),
                    old.supporting(), old.dates().refused());
            long id = histories.begin(review, new Event(now, now, By.of(by), Cause.ADDED, reason,
                    old.issued() ? state.asIssued() : state));
            closings.insertLink(action.id(), id, cause, now, by.id());
        }
        histories.next(action, By.of(by), cause, reason, action.state().closed());
        return successors(action);
    }

    /** Puts an action under another recommendation of its plan, as the last one there. */
    public void moveTo(Person by, String reference, int startedFrom, long recommendationId, String reason) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        demandEditing(by);
        Review review = review(by, action);
        boolean ofThisPlan = plans.recommendation(recommendationId)
                .filter(recommendation -> recommendation.reviewId() == review.id()).isPresent();
        if (!ofThisPlan) {
            throw new NotAllowed();
        }
        if (action.state().recommendationId() != recommendationId) {
            histories.next(action, By.of(by), Cause.MOVED, reason, action.state().placed(recommendationId,
                    ordering.lastPosition(recommendationId, review.id()) + 1),
                    action.state().issued() ? clock.instant() : action.version().effectiveAt());
        }
    }

    /** Whether the person may withdraw or replace the action. */
    @Transactional(readOnly = true)
    public boolean mayClose(Person person, Action action) {
        return Access.may(person, Permission.EDIT_PLANS) && !action.state().progress().isOver();
    }

    /** References of the actions that took over from this one. */
    @Transactional(readOnly = true)
    public List<String> successors(Action action) {
        return closings.successors(action.id());
    }

    /** References of the actions this one took over from. */
    @Transactional(readOnly = true)
    public List<String> predecessors(Action action) {
        return closings.predecessors(action.id());
    }

    /** The decision by which this version of an action was closed; empty where it was not withdrawn. */
    @Transactional(readOnly = true)
    public Optional<RecordedDecision> withdrawal(long actionId, int version) {
        return Optional.ofNullable(closings.withdrawal(actionId, version));
    }

    private Action notOver(Person by, String reference, int startedFrom) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        if (!mayClose(by, action)) {
            throw new NotAllowed();
        }
        return action;
    }

    private Review review(Person by, Action action) {
        return reviews.find(by, action.reviewId()).orElseThrow(NotAllowed::new);
    }

    private static void demandEditing(Person by) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
    }
}
