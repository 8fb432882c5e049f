package org.followthrough.review.life;

import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;

/**
 * A time limit in the life of a review.
 *
 * @param key its word in the files
 * @param from what starts it
 * @param count how many units it runs; without meaning where a rule says so
 * @param until what stops it
 * @param rule the board's setting that says how many units; null where guidance or the review itself fixes them
 */
public record ReviewClock(String key, Moment from, int count, Span.Unit unit, Moment until, BoardRule rule) {

    /** How long it runs for a board with these rules. */
    Span span(BoardRules rules) {
        return new Span(rule == null ? count : rules.of(rule), unit);
    }
}
