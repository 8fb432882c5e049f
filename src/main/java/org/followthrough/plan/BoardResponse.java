package org.followthrough.plan;

/** What the board said to a recommendation. */
public enum BoardResponse {
    ACCEPTED, ACCEPTED_IN_PART, NOT_ACCEPTED
}
