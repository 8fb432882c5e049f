package org.followthrough.plan;

import java.time.Instant;

/**
 * A lead says that an action is not theirs. It stays theirs until somebody names the lead.
 *
 * @param personId the lead who said so
 * @param why in their words
 */
public record NotMine(long id, long actionId, long personId, Instant saidAt, String why) {

    /** The longest reason accepted, in characters. */
    public static final int WHY_LIMIT = 1000;
}
