package org.followthrough.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Event;
import org.followthrough.plan.Headline;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.time.London;

/** The invented board as it would be written, without a database. */
record Told(LocalDate today, InventedBoard board, Cast cast, List<InventedBoard.PlannedReview> reviews,
            List<InventedBoard.PlannedRecommendation> recommendations, List<Line> actions) {

    /** One action: its plan and what happened to it. */
    record Line(ReviewState review, List<Event> past) {

        ActionState state(LocalDate asAt) {
            ActionState standing = null;
            for (Event event : past) {
                if (event.effectiveAt().isBefore(London.closeOf(asAt))) {
                    standing = event.state();
                }
            }
            return standing;
        }

        ActionState last() {
            return past.get(past.size() - 1).state();
        }

        boolean onDashboards() {
            return review.issued() && !review.restricted();
        }
    }

    static Told on(LocalDate today, int actions) {
        InventedBoard board = new InventedBoard(new Days(today), actions);
        Cast cast = cast(board.town());
        List<InventedBoard.PlannedReview> reviews = board.reviews(cast);
        Map<String, ReviewState> states = new LinkedHashMap<>();
        reviews.forEach(review -> states.put(review.name(), review.past().get(review.past().lastKey())));
        List<InventedBoard.PlannedRecommendation> recommendations = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int part = 0; part < board.parts(); part++) {
            for (var recommendation : board.part(part, cast)) {
                recommendations.add(recommendation);
                recommendation.actions().forEach(course -> lines.add(new Line(states.get(recommendation.review()),
                        course.past(recommendations.size(), 1))));
            }
        }
        return new Told(today, board, cast, reviews, recommendations, lines);
    }

    /** How many actions on dashboards were such on the day. */
    long count(LocalDate asAt, Predicate<ActionState> such) {
        return actions.stream().filter(Line::onDashboards).map(line -> line.state(asAt))
                .filter(state -> state != null && state.issued()).filter(such).count();
    }

    long overdue(LocalDate asAt) {
        return count(asAt, state -> Headline.isOverdue(state.progress(), state.dates().due(), asAt));
    }

    private static Cast cast(Anytown town) {
        Map<String, Long> agencies = new LinkedHashMap<>();
        town.agencies().forEach(agency -> agencies.put(agency.ref(), 100L + agencies.size()));
        Map<String, Long> people = new LinkedHashMap<>();
        town.members().forEach(member -> people.put(member.key(), 1000L + people.size()));
        Map<String, Long> committees = new LinkedHashMap<>();
        town.committees().forEach(committee -> committees.put(committee.ref(), 10L + committees.size()));
        return new Cast(town, agencies, people, committees);
    }
}
