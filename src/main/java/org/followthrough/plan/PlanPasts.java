package org.followthrough.plan;

import java.time.Instant;
import java.util.List;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what already has a past, as the demonstration does. */
@Service
@Transactional
public class PlanPasts {

    private final Reviews reviews;
    private final Histories histories;

    PlanPasts(Reviews reviews, Histories histories) {
        this.reviews = reviews;
        this.histories = histories;
    }

    /** Adds a recommendation that was made, and recorded, at an earlier instant; returns its id. */
    public long addRecommendation(Person by, Review review, RecommendationState state, Instant madeAt) {
        demandEditing(by, review);
        return histories.first(review.id(), By.of(by), Cause.ADDED, state, madeAt, madeAt);
    }

    /** Adds actions with all that happened to each, oldest first, numbered in their order. */
    public void addActions(Person by, Review review, List<List<Event>> pasts) {
        demandEditing(by, review);
        histories.begin(review, pasts);
    }

    private void demandEditing(Person by, Review review) {
        if (!Access.may(by, Permission.EDIT_PLANS) || reviews.find(by, review.id()).isEmpty()) {
            throw new NotAllowed();
        }
    }
}
