package org.followthrough.review;

import org.followthrough.people.PlanStanding;

/**
 * A review as it now stands.
 *
 * @param ref short name for addresses, such as child-k
 * @param number the board's running number, the 03 of R03-07
 * @param version how often it was recorded, from 1
 */
public record Review(long id, String ref, int number, int version, ReviewState state) {

    /** The code name. */
    public String name() {
        return state.name();
    }

    /** What the access policy must know, for somebody who is or is not named for this review. */
    public PlanStanding standing(boolean named) {
        return new PlanStanding(state.issued(), state.restricted(), state.singleAgencyId(), named);
    }
}
