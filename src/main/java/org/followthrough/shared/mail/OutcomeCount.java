package org.followthrough.shared.mail;

/**
 * How many messages came to one end.
 *
 * @param people how many people they were for
 */
public record OutcomeCount(Outcome outcome, int messages, int people) {
}
