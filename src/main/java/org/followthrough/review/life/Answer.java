package org.followthrough.review.life;

import java.time.LocalDate;

/**
 * What was answered; of the four, those that go with the question's type are given.
 *
 * @param question key of the question within its topic
 * @param day a London day
 * @param choice key of the choice made
 * @param words what was typed, or the reason of a choice
 */
public record Answer(String question, LocalDate day, String choice, String words, Long agencyId) {

    /** A day. */
    public static Answer on(String question, LocalDate day) {
        return new Answer(question, day, null, null, null);
    }

    /** Words. */
    public static Answer of(String question, String words) {
        return new Answer(question, null, null, words, null);
    }

    /** A choice with its reason; null for none. */
    public static Answer chosen(String question, String choice, String reason) {
        return new Answer(question, null, choice, reason, null);
    }

    /** An agency. */
    public static Answer agency(String question, Long agencyId) {
        return new Answer(question, null, null, null, agencyId);
    }

    /** Whether nothing was answered. */
    boolean isEmpty() {
        return day == null && choice == null && words == null && agencyId == null;
    }
}
