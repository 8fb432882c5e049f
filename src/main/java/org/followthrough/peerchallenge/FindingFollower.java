package org.followthrough.peerchallenge;

import org.followthrough.people.Person;
import org.followthrough.review.Review;

/** Keeps something about findings of peers. A feature that does so takes it along by a bean of this type. */
public interface FindingFollower {

    /**
     * A finding became a recommendation of the plan; called within the same change.
     *
     * @param finding its number within the report
     */
    void recommended(Person by, Review challenge, int finding, long recommendationId);
}
