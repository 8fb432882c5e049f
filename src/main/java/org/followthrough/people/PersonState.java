package org.followthrough.people;

/** Whether a person can sign in and be written to. */
public enum PersonState {
    /** Has a link to choose a password, and has not used it. */
    INVITED,
    ACTIVE,
    /** Shut out until an administrator unlocks. */
    LOCKED,
    /** No longer works with the board. */
    LEFT
}
