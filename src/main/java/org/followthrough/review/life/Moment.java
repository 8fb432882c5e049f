package org.followthrough.review.life;

/**
 * A recorded day that starts or stops a clock.
 *
 * @param stage key of its stage
 * @param question key of a question answered with a day; null for the day the stage was done
 */
record Moment(String stage, String question) {

    /** As the files write it: decision, or notice.aware. */
    static Moment of(String words) {
        String[] parts = words.split("\\.");
        return new Moment(parts[0], parts.length > 1 ? parts[1] : null);
    }
}
