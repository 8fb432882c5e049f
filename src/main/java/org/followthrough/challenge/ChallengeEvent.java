package org.followthrough.challenge;

/** What is kept of the challenge log beside its entries. */
public enum ChallengeEvent {
    CHALLENGE_RAISED,
    LETTER_WORDED,
    LETTER_SENT,
    CHALLENGE_ANSWERED,
    CHALLENGE_CLOSED,
    CHALLENGE_REOPENED,
    /** Somebody took the whole log as a file. */
    CHALLENGE_LOG_TAKEN
}
