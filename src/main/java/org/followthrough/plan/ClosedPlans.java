package org.followthrough.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans that are closed by a recorded decision: every action is signed off, or closed with a reason. A plan in which
 * something is owed again, because an action was reopened or added, is live again by itself.
 */
@Service
@Transactional
public class ClosedPlans {

    private final ClosingMapper mapper;
    private final Reviews reviews;
    private final Positions positions;
    private final Clock clock;

    ClosedPlans(ClosingMapper mapper, Reviews reviews, Positions positions, Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Closes an issued plan.
     *
     * @throws NotAllowed when the policy refuses, or something in the plan is still owed
     */
    public void close(Person by, Review review, RecordedDecision decision) {
        if (!mayClose(by, review)) {
            throw new NotAllowed();
        }
        mapper.insertPlanClosing(review.id(), decision, clock.instant(), by.id());
    }

    /** Whether the person may close the plan now. */
    @Transactional(readOnly = true)
    public boolean mayClose(Person person, Review review) {
        return Access.may(person, Permission.EDIT_PLANS) && reviews.find(person, review.id()).isPresent()
                && review.state().issued() && left(review) == 0 && of(review, today()).isEmpty();
    }

    /** How many actions of the plan are neither signed off nor closed. */
    @Transactional(readOnly = true)
    public int left(Review review) {
        return positions.count(whole(review, today()), position -> !position.progress().isOver());
    }

    /** The decision by which the plan stands closed on a day; empty for a live plan. */
    @Transactional(readOnly = true)
    public Optional<RecordedDecision> of(Review review, LocalDate asAt) {
        return Optional.ofNullable(all(asAt).get(review.id())).filter(decision ->
                positions.count(whole(review, asAt), position -> !position.progress().isOver()) == 0);
    }

    /** The decisions that closed plans until the close of a day, by review; some of these plans may be live again. */
    @Transactional(readOnly = true)
    public Map<Long, RecordedDecision> all(LocalDate asAt) {
        Map<Long, RecordedDecision> decisions = new HashMap<>();
        mapper.planClosings(London.closeOf(asAt)).forEach(closing -> decisions.put(closing.reviewId(),
                new RecordedDecision(closing.decidedBy(), closing.decidedOn(), closing.minuteReference(),
                        closing.reason())));
        return decisions;
    }

    private static View whole(Review review, LocalDate asAt) {
        return new View(Set.of(review.id()), true, asAt);
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
