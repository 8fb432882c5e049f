package org.followthrough.chasing;

/** Why somebody is not written to, who otherwise would be. */
enum Withheld {
    /** An administrator shut them out. */
    LOCKED,
    LEFT,
    /** Mail to their address comes back. */
    BOUNCING,
    /** The review is restricted and they are not named for it. */
    NOT_NAMED,
    /** They wish to have no reminders before the due date. */
    NOT_WISHED
}
