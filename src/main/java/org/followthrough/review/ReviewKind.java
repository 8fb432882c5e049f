package org.followthrough.review;

/** What led to the recommendations. */
public enum ReviewKind {
    SERIOUS_CASE_REVIEW,
    LEARNING_REVIEW,
    MULTI_AGENCY_AUDIT,
    CHILD_DEATH_THEME,
    PEER_CHALLENGE,
    /** One chair asks another about a review. */
    CHAIR_CONSULTATION,
    INSPECTION,
    /** A plan of the board's own, such as its strategic plan. */
    BOARD_PLAN
}
