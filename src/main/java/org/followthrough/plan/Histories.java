package org.followthrough.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.followthrough.review.Review;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/** Writes versions: the one place that inserts into a history. Asks no policy; its callers do. */
@Component
class Histories {

    private final ActionMapper actions;
    private final RecommendationMapper recommendations;
    private final DecisionMinuteMapper minutes;
    private final ChangeCounter counter;
    private final SqlSessionFactory sessions;
    private final Clock clock;

    Histories(ActionMapper actions, RecommendationMapper recommendations, DecisionMinuteMapper minutes,
              ChangeCounter counter, SqlSessionFactory sessions, Clock clock) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.minutes = minutes;
        this.counter = counter;
        this.sessions = sessions;
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
        insert(actions, new ActionVersion(action.id(), action.version().version() + 1, counter.next(),
                effectiveAt.isBefore(followed) ? followed : effectiveAt, clock.instant(), by.personId(),
                by.onBehalfOf(), cause, reason, state));
        if (cause.isMinuted()) {
            minutes.insert(action.id(), action.version().version() + 1);
        }
        if (by.messageId() != null) {
            actions.insertByLink(action.id(), action.version().version() + 1, by.messageId());
        }
    }

    /** Records the first state of a new action and returns its reference. */
    String first(Review review, By by, ActionState state, Instant effectiveAt) {
        String reference = next(review);
        begin(reference, review, List.of(new Event(effectiveAt, clock.instant(), by, Cause.ADDED, null, state)));
        return reference;
    }

    /** Records a new action with a past; the events stand in the order they took effect. Returns its id. */
    long begin(Review review, Event... events) {
        return begin(next(review), review, List.of(events));
    }

    /** Records many new actions with a past, numbered in their order, far faster than one by one. */
    void begin(Review review, List<List<Event>> pasts) {
        int number = actions.countOfReview(review.id());
        Map<Long, List<Event>> byId = new LinkedHashMap<>();
        for (List<Event> past : pasts) {
            byId.put(insertAction(Reference.of(review, ++number), review, past.size()), past);
        }
        insert(byId, counter.next(pasts.stream().mapToInt(List::size).sum()));
    }

    private long begin(String reference, Review review, List<Event> events) {
        long id = insertAction(reference, review, events.size());
        versions(id, counter.next(events.size()), events).forEach(version -> insert(actions, version));
        return id;
    }

    private String next(Review review) {
        return Reference.of(review, actions.countOfReview(review.id()) + 1);
    }

    /**
     * From when what is now written into a plan counts: in a draft from the day the plan was agreed, so that it can be
     * shown as at a day before it was typed in; in an issued plan, from now.
     */
    Instant effectiveIn(Review review) {
        Instant now = clock.instant();
        Instant planFrom = London.startOf(review.state().planFrom());
        return review.state().issued() || planFrom.isAfter(now) ? now : planFrom;
    }

    /** Records the first state of a new recommendation and returns its id. */
    long first(long reviewId, By by, Cause cause, RecommendationState state, Instant effectiveAt) {
        return first(reviewId, by, cause, state, effectiveAt, clock.instant());
    }

    /** The same of one that was recorded at an earlier instant. */
    long first(long reviewId, By by, Cause cause, RecommendationState state, Instant effectiveAt,
               Instant recordedAt) {
        NewRow key = new NewRow();
        recommendations.insertRecommendation(key, reviewId);
        recommendations.insertVersion(new RecommendationVersion(key.id(), 1, counter.next(), effectiveAt, recordedAt,
                by.personId(), cause, null, state));
        return key.id();
    }

    /** Records the next state of a recommendation, true from an instant not before the version it follows. */
    void next(Recommendation recommendation, By by, String reason, RecommendationState state, Instant effectiveAt) {
        if (recommendations.advance(recommendation.id(), recommendation.version()) == 0) {
            throw new ChangedMeanwhile();
        }
        recommendations.insertVersion(new RecommendationVersion(recommendation.id(), recommendation.version() + 1,
                counter.next(), effectiveAt, clock.instant(), by.personId(), Cause.CHANGED, reason, state));
    }

    private long insertAction(String reference, Review review, int version) {
        NewRow key = new NewRow();
        actions.insertAction(key, reference, review.id(), version);
        return key.id();
    }

    /** Records all versions of a plan written in one go, under one run of numbers. */
    WrittenPlan write(WholePlan plan, By by, Instant effectiveAt) {
        int own = plan.newRecommendations().size();
        int versions = own + plan.newActions().values().stream().mapToInt(List::size).sum();
        long first = counter.next(versions);
        Instant now = clock.instant();
        try (SqlSession batch = sessions.openSession(ExecutorType.BATCH)) {
            RecommendationMapper batched = batch.getMapper(RecommendationMapper.class);
            long seq = first;
            for (var recommendation : plan.newRecommendations().entrySet()) {
                batched.insertVersion(new RecommendationVersion(recommendation.getKey(), 1, seq++, effectiveAt, now,
                        by.personId(), Cause.IMPORTED, null, recommendation.getValue()));
            }
            batch.flushStatements();
        }
        insert(plan.newActions(), first + own);
        return plan.written(first, first + versions - 1);
    }

    private void insert(Map<Long, List<Event>> pasts, long firstSeq) {
        long seq = firstSeq;
        List<ActionVersion> all = new ArrayList<>();
        for (var past : pasts.entrySet()) {
            all.addAll(versions(past.getKey(), seq, past.getValue()));
            seq += past.getValue().size();
        }
        // A session of its own on the connection of this transaction, which also ends it.
        try (SqlSession batch = sessions.openSession(ExecutorType.BATCH)) {
            ActionMapper batched = batch.getMapper(ActionMapper.class);
            all.forEach(batched::insertVersion);
            all.forEach(version -> insertParts(batched, version));
            batch.flushStatements();
        }
    }

    private static List<ActionVersion> versions(long actionId, long firstSeq, List<Event> events) {
        List<ActionVersion> versions = new ArrayList<>();
        for (Event event : events) {
            versions.add(new ActionVersion(actionId, versions.size() + 1, firstSeq + versions.size(),
                    event.effectiveAt(), event.recordedAt(), event.by().personId(), event.by().onBehalfOf(),
                    event.cause(), event.reason(), event.state()));
        }
        return versions;
    }

    private static void insert(ActionMapper mapper, ActionVersion version) {
        mapper.insertVersion(version);
        insertParts(mapper, version);
    }

    private static void insertParts(ActionMapper mapper, ActionVersion version) {
        for (Long agencyId : version.state().supporting()) {
            mapper.insertSupporting(version.actionId(), version.version(), agencyId);
        }
        int position = 0;
        for (Milestone milestone : version.state().milestones()) {
            mapper.insertMilestone(version.actionId(), version.version(), ++position, milestone);
        }
    }
}
