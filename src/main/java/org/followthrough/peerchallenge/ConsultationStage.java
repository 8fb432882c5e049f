package org.followthrough.peerchallenge;

/** What of a review one chair asks another about. */
public enum ConsultationStage {
    DECISION_TO_HOLD,
    SETTING_UP,
    MAKING_PUBLISHABLE,
    PUBLICATION,
    BOARD_RESPONSE
}
