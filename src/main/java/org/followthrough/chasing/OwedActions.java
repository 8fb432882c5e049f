package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.UpdateCalendar;
import org.followthrough.plan.UpdateRound;
import org.followthrough.plan.UpdateRounds;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/**
 * The issued actions of which somebody may have to be told on a day, and who. Restricted reviews are among them: their
 * named people are told too.
 */
@Component
class OwedActions {

    private final Reviews reviews;
    private final Plans plans;
    private final Positions positions;
    private final UpdateCalendar calendar;

    OwedActions(Reviews reviews, Plans plans, Positions positions, UpdateCalendar calendar) {
        this.reviews = reviews;
        this.plans = plans;
        this.positions = positions;
        this.calendar = calendar;
    }

    /** What is owed on the day, and what was decided lately of what is not. */
    List<Owed> on(LocalDate today, Audiences audiences) {
        Map<Long, Review> byId = reviews.all().stream().collect(Collectors.toMap(Review::id, review -> review));
        UpdateRounds rounds = calendar.on(today);
        Map<Long, String> references = plans.references();
        List<Owed> owed = new ArrayList<>();
        for (List<Position> history : positions.histories(new View(byId.keySet(), false, today))) {
            Position now = history.get(history.size() - 1);
            List<Fallen> happened = new Happened(history, today).all();
            if (now.progress().isOpen() || !happened.isEmpty()) {
                Review review = byId.get(now.reviewId());
                owed.add(new Owed(new Matter.Action(now.actionId(), references.get(now.actionId())),
                        audiences.agency(now.leadAgencyId()), dates(now, today, rounds.beforeMeetings(now)), happened,
                        audiences.of(Concern.of(now, review))));
            }
        }
        return owed;
    }

    private static Owed.Dates dates(Position now, LocalDate today, List<UpdateRound> rounds) {
        if (!now.progress().isOpen()) {
            return Owed.Dates.NONE;
        }
        return new Owed.Dates(now.due(), Objects.equals(now.nextDue(), now.due()) ? null : now.nextDue(),
                now.lastUpdateAt() == null ? null : London.dayOf(now.lastUpdateAt()),
                today.minusDays(now.daysSinceUpdate(today)), rounds);
    }
}
