package org.followthrough.peerchallenge;

/**
 * What the report of the peers says, one thing at a time.
 *
 * @param number within the report's findings, from 1
 * @param part of the report, in words; empty when it was not said
 * @param theme what it is about, in words; empty when it was not said
 * @param calls whether it asks for something to be done: a recommendation, or an area for further development
 * @param recommendationId what was made of it in the plan; null while nothing was
 */
public record Finding(int number, String part, String theme, String text, boolean calls, Long recommendationId) {

    /** Whether it can still become a recommendation of the plan. */
    public boolean waits() {
        return calls && recommendationId == null;
    }
}
