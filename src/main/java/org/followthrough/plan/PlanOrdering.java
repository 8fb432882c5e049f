package org.followthrough.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Puts what stands in a plan in another order, a step at a time. */
@Service
@Transactional
public class PlanOrdering {

    private final PlanContents contents;
    private final RecommendationMapper recommendations;
    private final Positions positions;
    private final Plans plans;
    private final Reviews reviews;
    private final Histories histories;
    private final Clock clock;

    PlanOrdering(PlanContents contents, RecommendationMapper recommendations, Positions positions,
                 Plans plans, Reviews reviews, Histories histories, Clock clock) {
        this.contents = contents;
        this.recommendations = recommendations;
        this.positions = positions;
        this.plans = plans;
        this.reviews = reviews;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * Whether a recommendation can go one place up ({@code -1}) or down ({@code 1}), by id: not past its own number.
     */
    @Transactional(readOnly = true)
    public Map<Long, Steps> steps(Review review) {
        Map<Long, OutlineRow> rows = outline(review);
        Set<OutlineRow.Section> byNumber = PlanOrder.byNumber(rows.values());
        List<OutlineRow> order = PlanOrder.of(rows.values()).stream().map(rows::get).toList();
        Map<Long, Steps> steps = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            steps.put(order.get(i).id(), new Steps(mayStep(order, i, -1, byNumber), mayStep(order, i, 1, byNumber)));
        }
        return steps;
    }

    /**
     * The ways something can go.
     *
     * @param up whether it can change places with the one before it
     * @param down whether it can change places with the one after it
     */
    public record Steps(boolean up, boolean down) {
    }

    /**
     * Lets a recommendation change places with its neighbour; does nothing where there is none in its section or its
     * section goes by number.
     *
     * @param step -1 for up, 1 for down
     * @param reason why; null only while the plan is a draft
     */
    public void moveRecommendation(Person by, Review review, long recommendationId, int step, String reason) {
        demandEditing(by, review, reason);
        Map<Long, OutlineRow> rows = outline(review);
        List<OutlineRow> order = new ArrayList<>(PlanOrder.of(rows.values()).stream().map(rows::get).toList());
        int place = order.indexOf(rows.get(recommendationId));
        if (place < 0 || !mayStep(order, place, step, PlanOrder.byNumber(order))) {
            return;
        }
        Collections.swap(order, place, place + step);
        Instant effectiveAt = histories.effectiveIn(review);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                Recommendation now = recommendations.current(order.get(i).id()).recommendation();
                histories.next(now, By.of(by), reason, now.state().at(i + 1), effectiveAt);
            }
        }
    }

    /**
     * Lets an action change places with its neighbour under the same recommendation; does nothing where there is none.
     *
     * @param step -1 for up, 1 for down
     * @param reason why; null only while the plan is a draft
     */
    public void moveAction(Person by, Review review, long actionId, int step, String reason) {
        demandEditing(by, review, reason);
        List<PlanLine> lines = contents.lines(review, everything(review));
        long recommendation = lines.stream().filter(line -> isOf(line, actionId)).findFirst()
                .orElseThrow(NotAllowed::new).recommendationId();
        List<Position> order = new ArrayList<>(lines.stream()
                .filter(line -> line.recommendationId() == recommendation).map(PlanLine::action).toList());
        int place = order.stream().map(Position::actionId).toList().indexOf(actionId);
        if (place + step < 0 || place + step >= order.size()) {
            return;
        }
        Collections.swap(order, place, place + step);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                place(by, order.get(i), i + 1, reason);
            }
        }
    }

    /** The place of the last action of a recommendation; 0 when it has none. */
    int lastPosition(long recommendationId, long reviewId) {
        View all = new View(Set.of(reviewId), true, London.dayOf(clock.instant()));
        return positions.standing(all).stream().filter(position -> position.recommendationId() == recommendationId)
                .mapToInt(Position::position).max().orElse(0);
    }

    private void place(Person by, Position position, int place, String reason) {
        Action action = plans.atVersion(position);
        histories.next(action, By.of(by), Cause.MOVED, reason,
                action.state().placed(action.state().recommendationId(), place),
                action.state().issued() ? clock.instant() : action.version().effectiveAt());
    }

    private static boolean isOf(PlanLine line, long actionId) {
        return line.action() != null && line.action().actionId() == actionId;
    }

    private static boolean mayStep(List<OutlineRow> order, int place, int step, Set<OutlineRow.Section> byNumber) {
        int other = place + step;
        OutlineRow.Section section = order.get(place).section();
        return other >= 0 && other < order.size() && order.get(other).section().equals(section)
                && !byNumber.contains(section);
    }

    private Map<Long, OutlineRow> outline(Review review) {
        Map<Long, OutlineRow> rows = new HashMap<>();
        recommendations.outline(review.id(), London.closeOf(London.dayOf(clock.instant())))
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private View everything(Review review) {
        return new View(Set.of(review.id()), true, London.dayOf(clock.instant()));
    }

    private void demandEditing(Person by, Review review, String reason) {
        if (!Access.may(by, Permission.EDIT_PLANS) || reviews.find(by, review.id()).isEmpty()
                || review.state().issued() && reason == null) {
            throw new NotAllowed();
        }
    }
}
