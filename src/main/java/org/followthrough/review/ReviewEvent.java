package org.followthrough.review;

/** What is kept of a review beside its versions. */
public enum ReviewEvent {
    /** Who may see a restricted review was changed; the detail lists everybody named since. */
    PEOPLE_NAMED,
    /** A text looked as if it named a child, and was saved as it is. */
    NAME_WARNING_KEPT,
    /** A text looked as if it named a child, and its writer went back to change it. */
    NAME_WARNING_HEEDED;

    /** The name a review goes by as the subject of an event. */
    public static String subject(long reviewId) {
        return "review/" + reviewId;
    }
}
