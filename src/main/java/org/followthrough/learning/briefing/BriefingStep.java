package org.followthrough.learning.briefing;

/** What made a version of a briefing. */
public enum BriefingStep {
    /** It was worded; nobody but its writers reads it. */
    WORDED,
    /** Everybody who signs in reads this version. */
    RELEASED,
    /** Nobody but its writers reads it any more. */
    WITHDRAWN
}
