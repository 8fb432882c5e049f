package org.followthrough.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recommendations that are closed, because every action is signed off or closed with a reason, or withdrawn; both by a
 * recorded decision, and from the day it was taken. One under which something is owed again, because an action was
 * reopened or added, is live again by itself, as a plan is.
 */
@Service
@Transactional
public class ClosedRecommendations {

    private final ClosingMapper mapper;
    private final ActionChanges actions;
    private final Plans plans;
    private final Reviews reviews;
    private final Positions positions;
    private final Clock clock;

    ClosedRecommendations(ClosingMapper mapper, ActionChanges actions, Plans plans, Reviews reviews,
                          Positions positions, Clock clock) {
        this.mapper = mapper;
        this.actions = actions;
        this.plans = plans;
        this.reviews = reviews;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Closes a recommendation of an issued plan.
     *
     * @throws NotAllowed when the policy refuses, or something under it is still owed
     */
    public void close(Person by, Recommendation recommendation, RecordedDecision decision) {
        hold(by, recommendation);
        if (!mayClose(by, recommendation)) {
            throw new NotAllowed();
        }
        record(by, recommendation, false, decision);
    }

    /**
     * Withdraws a recommendation, and by the same decision the actions under it that are not over.
     *
     * @param seen the last commit the person had seen: none of these actions may have changed since
     * @return how many actions were withdrawn with it
     * @throws NotAllowed when the policy refuses, or it is closed or withdrawn already
     * @throws ChangedMeanwhile when one of the actions changed since
     */
    public int withdraw(Person by, Recommendation recommendation, long seen, RecordedDecision decision) {
        hold(by, recommendation);
        if (!mayWithdraw(by, recommendation)) {
            throw new NotAllowed();
        }
        List<Position> owed = owed(recommendation);
        if (owed.stream().anyMatch(position -> position.seq() > seen)) {
            throw new ChangedMeanwhile();
        }
        plans.words(owed).forEach(action -> actions.withdraw(by, action.reference(), action.currentVersion(),
                decision));
        record(by, recommendation, true, decision);
        return owed.size();
    }

    /** Whether the person may close the recommendation now: it has actions, and nothing under it is owed. */
    @Transactional(readOnly = true)
    public boolean mayClose(Person person, Recommendation recommendation) {
        return mayWithdraw(person, recommendation) && !under(recommendation, today()).isEmpty()
                && owed(recommendation).isEmpty()
                && reviews.find(person, recommendation.reviewId()).filter(review -> review.state().issued()).isPresent();
    }

    /** Whether the person may withdraw the recommendation now. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Person person, Recommendation recommendation) {
        return Access.may(person, Permission.EDIT_PLANS)
                && reviews.find(person, recommendation.reviewId())
                .filter(review -> !of(review, today()).containsKey(recommendation.id())).isPresent();
    }

    /** The actions under the recommendation that are neither signed off nor closed. */
    @Transactional(readOnly = true)
    public List<Position> owed(Recommendation recommendation) {
        return under(recommendation, today()).stream().filter(position -> !position.progress().isOver()).toList();
    }

    /** How recommendations of the review stand closed or withdrawn on a day, by id; live ones are left out. */
    @Transactional(readOnly = true)
    public Map<Long, RecommendationClosing> of(Review review, LocalDate asAt) {
        Map<Long, RecommendationClosing> standing = new HashMap<>();
        mapper.recommendationClosings(review.id(), London.closeOf(asAt)).forEach(closing ->
                standing.put(closing.recommendationId(), new RecommendationClosing(closing.withdrawn(),
                        new RecordedDecision(closing.decidedBy(), closing.decidedOn(), closing.minuteReference(),
                                closing.reason()))));
        if (!standing.isEmpty()) {
            standing.keySet().removeAll(whole(review.id(), asAt).stream()
                    .filter(position -> !position.progress().isOver()).map(Position::recommendationId)
                    .collect(Collectors.toSet()));
        }
        return standing;
    }

    /** How the recommendation now stands closed or withdrawn; empty for a live one. */
    @Transactional(readOnly = true)
    public Optional<RecommendationClosing> of(Person reader, Recommendation recommendation) {
        return reviews.find(reader, recommendation.reviewId())
                .map(review -> of(review, today()).get(recommendation.id()));
    }

    private void record(Person by, Recommendation recommendation, boolean withdrawn, RecordedDecision decision) {
        Instant now = clock.instant();
        mapper.insertRecommendationClosing(recommendation.id(), withdrawn, decision, decision.takenAt(now), now,
                by.id());
    }

    /** Two who close at once wait for each other. */
    private void hold(Person by, Recommendation recommendation) {
        reviews.hold(reviews.find(by, recommendation.reviewId()).orElseThrow(NotAllowed::new));
    }

    private List<Position> under(Recommendation recommendation, LocalDate asAt) {
        return whole(recommendation.reviewId(), asAt).stream()
                .filter(position -> position.recommendationId() == recommendation.id()).toList();
    }

    private List<Position> whole(long reviewId, LocalDate asAt) {
        return positions.standing(new View(Set.of(reviewId), true, asAt));
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
