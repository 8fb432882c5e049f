package org.followthrough.review.publication;

/** How the publication of a report stands. */
public enum PublicationStanding {
    /** Nothing was decided yet. */
    UNDECIDED,
    /** It is to be published; it is not yet. */
    TO_PUBLISH,
    /** It is to be published later, for a reason. */
    DELAYED,
    /** It will not be published, for a reason. */
    NOT_TO_PUBLISH,
    /** Everybody can read it, and it must stay. */
    ON_SITE,
    /** Everybody can read it; the time for which it must stay is over. */
    LONG_ENOUGH,
    /** It was taken down after it had stayed long enough. */
    TAKEN_DOWN,
    /** It was taken down before. */
    TAKEN_DOWN_EARLY
}
