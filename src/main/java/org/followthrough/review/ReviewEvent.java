package org.followthrough.review;

/** What is kept of a review beside its versions. */
public enum ReviewEvent {
    /** Who may see a restricted review was changed; the detail lists everybody named since. */
    PEOPLE_NAMED;

    /** The name a review goes by as the subject of an event. */
    public static String subject(long reviewId) {
        return "review/" + reviewId;
    }
}
