package org.followthrough.people;

/**
 * What the policy must know of a review and its plan, as plain values.
 *
 * @param issued false while it is a draft
 * @param restricted only named people may see it
 * @param singleAgencyId the one agency the plan belongs to; null for a multi-agency plan
 * @param named whether the asking person is named for this review
 */
public record PlanStanding(boolean issued, boolean restricted, Long singleAgencyId, boolean named) {
}
