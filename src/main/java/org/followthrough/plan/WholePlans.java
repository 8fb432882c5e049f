package org.followthrough.plan;

import java.time.Instant;
import java.util.function.Consumer;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangeCounter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a whole draft plan in one go, and takes it back while nobody was told of it and nobody changed it. */
@Service
@Transactional
public class WholePlans {

    private final Reviews reviews;
    private final ActionMapper actions;
    private final RecommendationMapper recommendations;
    private final Histories histories;
    private final ChangeCounter counter;

    WholePlans(Reviews reviews, ActionMapper actions, RecommendationMapper recommendations, Histories histories,
               ChangeCounter counter) {
        this.reviews = reviews;
        this.actions = actions;
        this.recommendations = recommendations;
        this.histories = histories;
        this.counter = counter;
    }

    /**
     * Writes into a draft plan.
     *
     * @param effectiveAt when its recommendations began to count
     * @param content adds what is to be written
     */
    public WrittenPlan write(Person by, Review review, Instant effectiveAt, Consumer<WholePlan> content) {
        demandDraft(by, review);
        reviews.hold(review);
        WholePlan plan = new WholePlan(review, actions, recommendations);
        content.accept(plan);
        return histories.write(plan, By.of(by), effectiveAt);
    }

    /** Whether what was written stands as it was written: the plan is a draft and has no newer version of anything. */
    @Transactional(readOnly = true)
    public boolean isUntouched(Person reader, Review review, WrittenPlan written) {
        return Access.may(reader, Permission.EDIT_PLANS) && !review.state().issued()
                && actions.lastSeqOfReview(review.id()) <= written.lastSeq()
                && recommendations.lastSeqOfReview(review.id()) <= written.lastSeq()
                && !recommendations.isSpokenOf(review.id());
    }

    /**
     * Takes back what was written; the review stays.
     *
     * @throws NotAllowed when it is issued or was changed since
     */
    public void takeBack(Person by, Review review, WrittenPlan written) {
        demandDraft(by, review);
        reviews.hold(review);
        if (!isUntouched(by, review, written)) {
            throw new NotAllowed();
        }
        recommendations.deletePrintedCells(review.id(), written);
        actions.deleteSupporting(review.id(), written);
        actions.deleteVersions(review.id(), written);
        actions.deleteWithoutVersion(review.id());
        recommendations.deleteVersions(review.id(), written);
        recommendations.deleteWithoutVersion(review.id());
        counter.countRemoval();
    }

    private void demandDraft(Person by, Review review) {
        if (!Access.may(by, Permission.EDIT_PLANS)
                || reviews.find(by, review.id()).filter(now -> !now.state().issued()).isEmpty()) {
            throw new NotAllowed();
        }
    }
}
