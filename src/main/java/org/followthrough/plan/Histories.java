package org.followthrough.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Component;

/** Writes versions: the one place that inserts into a history. Asks no policy; {@link Plans} does. */
@Component
class Histories {

    private final ActionMapper actions;
    private final RecommendationMapper recommendations;
    private final ChangeCounter counter;
    private final Clock clock;

    Histories(ActionMapper actions, RecommendationMapper recommendations, ChangeCounter counter, Clock clock) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.counter = counter;
        this.clock = clock;
    }

    /** Records the next state of an action, true from now. */
    void next(Action action, By by, Cause cause, String reason, ActionState state) {
        next(action, by, cause, reason, state, clock.instant());
    }

    /**
     * Records the next state of an action, true from an instant that may lie before now but never before the version
     * it follows.
     *
     * @throws ChangedMeanwhile when somebody else recorded a version after {@code action} was read
     */
    void next(Action action, By by, Cause cause, String reason, ActionState state, Instant effectiveAt) {
        Instant followed = action.version().effectiveAt();
        if (actions.advance(action.id(), action.version().version()) == 0) {
            throw new ChangedMeanwhile();
        }
        insert(new ActionVersion(action.id(), action.version().version() + 1, counter.next(),
                effectiveAt.isBefore(followed) ? followed : effectiveAt, clock.instant(), by.personId(),
                by.onBehalfOf(), cause, reason, state));
    }

    /** Records the first state of a new action and returns its id. */
    long first(String reference, long reviewId, By by, Cause cause, ActionState state, Instant effectiveAt) {
        return begin(reference, reviewId, List.of(new Event(effectiveAt, clock.instant(), by, cause, null, state)));
    }

    /** Records a new action with a past; the events stand in the order they took effect. */
    long begin(String reference, long reviewId, List<Event> events) {
        NewRow key = new NewRow();
        actions.insertAction(key, reference, reviewId, events.size());
        long seq = counter.next(events.size());
        int version = 0;
        for (Event event : events) {
            insert(new ActionVersion(key.id(), ++version, seq++, event.effectiveAt(), event.recordedAt(),
                    event.by().personId(), event.by().onBehalfOf(), event.cause(), event.reason(), event.state()));
        }
        return key.id();
    }

    /** Records the first state of a new recommendation and returns its id. */
    long first(long reviewId, By by, Cause cause, RecommendationState state, Instant effectiveAt) {
        NewRow key = new NewRow();
        recommendations.insertRecommendation(key, reviewId);
        recommendations.insertVersion(new RecommendationVersion(key.id(), 1, counter.next(), effectiveAt,
                clock.instant(), by.personId(), cause, null, state));
        return key.id();
    }

    /** Records the next state of a recommendation, true from now. */
    void next(Recommendation recommendation, By by, String reason, RecommendationState state) {
        next(recommendation, by, reason, state, clock.instant());
    }

    /** Records the next state of a recommendation, true from an instant not before the version it follows. */
    void next(Recommendation recommendation, By by, String reason, RecommendationState state, Instant effectiveAt) {
        if (recommendations.advance(recommendation.id(), recommendation.version()) == 0) {
            throw new ChangedMeanwhile();
        }
        recommendations.insertVersion(new RecommendationVersion(recommendation.id(), recommendation.version() + 1,
                counter.next(), effectiveAt, clock.instant(), by.personId(), Cause.CHANGED, reason, state));
    }

    private void insert(ActionVersion version) {
        actions.insertVersion(version);
        for (Long agencyId : version.state().supporting()) {
            actions.insertSupporting(version.actionId(), version.version(), agencyId);
        }
    }
}
