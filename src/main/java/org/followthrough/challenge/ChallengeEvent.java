package org.followthrough.challenge;

/** What is kept of the challenge log beside its entries. */
enum ChallengeEvent {
    CHALLENGE_RAISED,
    CHALLENGE_ANSWERED,
    CHALLENGE_CLOSED
}
