package org.followthrough.importing;

import java.time.Instant;
import org.followthrough.plan.WrittenPlan;

/**
 * A file on its way into a plan.
 *
 * @param version how often it was changed, for telling that somebody else was first
 * @param changedAt when it was last answered about, written or undone
 * @param reviewId the plan it was written into; null while under way
 * @param reviewAdded whether the review was added with it
 * @param recommendations how many it wrote
 * @param actions how many it wrote
 * @param written null while under way
 */
public record PlanImport(long id, int version, String fileName, long uploadedBy, Instant uploadedAt,
                         Instant changedAt, ImportState state, Answers answers, Long reviewId, boolean reviewAdded,
                         int recommendations, int actions, WrittenPlan written) {
}
