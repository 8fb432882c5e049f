package org.followthrough.chasing;

import org.followthrough.plan.Position;
import org.followthrough.review.Review;

/**
 * Whom something owed concerns.
 *
 * @param ownerId who owes it; null when that is left to the co-ordinators of the agency
 * @param agencyId the agency that owes it; null when none is known
 * @param committeeId the sub-committee that watches it; null for the board itself
 * @param restrictedTo the id of the restricted review for which one must be named to be told; null when everybody may
 */
record Concern(Long ownerId, Long agencyId, Long committeeId, Long restrictedTo) {

    /** Whom an action concerns. */
    static Concern of(Position action, Review review) {
        return of(action.leadPersonId(), action.leadAgencyId(), review);
    }

    /** Whom something concerns that an agency owes the review. */
    static Concern of(Long ownerId, Long agencyId, Review review) {
        return new Concern(ownerId, agencyId, review.state().committeeId(),
                review.state().restricted() ? review.id() : null);
    }
}
