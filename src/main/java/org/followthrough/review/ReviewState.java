package org.followthrough.review;

import java.time.LocalDate;

/**
 * All of a review that can change.
 *
 * @param name the code name, such as Child K; never a child's name
 * @param committeeId the committee that watches its plan; may be null while a draft
 * @param singleAgencyId the one agency the plan belongs to; null for a multi-agency plan
 * @param restricted visible to named people only
 * @param issued false while the plan is a draft that only the business unit sees
 * @param planFrom the day the plan was agreed: an imported plan can be shown from this day on
 * @param publishedOn when the report was made public; null when it was not
 * @param summary a few sentences; may be null
 */
public record ReviewState(String name, ReviewKind kind, Long committeeId, Long singleAgencyId, boolean restricted,
                          boolean issued, LocalDate planFrom, LocalDate publishedOn, String summary) {

    /** The same review with its plan issued. */
    public ReviewState asIssued() {
        return new ReviewState(name, kind, committeeId, singleAgencyId, restricted, true, planFrom, publishedOn,
                summary);
    }

    /** The same review, of another kind. */
    public ReviewState as(ReviewKind other) {
        return new ReviewState(name, other, committeeId, singleAgencyId, restricted, issued, planFrom, publishedOn,
                summary);
    }

    /** The same, seen by whoever sees the other. */
    ReviewState seenAs(ReviewState other) {
        return new ReviewState(name, kind, committeeId, other.singleAgencyId, other.restricted, other.issued, planFrom,
                publishedOn, summary);
    }
}
