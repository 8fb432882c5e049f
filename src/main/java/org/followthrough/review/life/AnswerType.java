package org.followthrough.review.life;

/** How a question about a review is answered. */
public enum AnswerType {
    /** A London day. */
    DAY,
    /** The day by which something is due. */
    DUE,
    /** The day it came or ended, which settles what was due. */
    MADE,
    /** A line of words: a job title, the name of a document. */
    LINE,
    /** Some sentences. */
    WORDS,
    /** One of the question's choices. */
    CHOICE,
    /** Yes, no or not known, with the reason. */
    REASONED,
    /** An agency of the board. */
    AGENCY;

    /** Whether the answer is a London day. */
    public boolean isDay() {
        return this == DAY || this == DUE || this == MADE;
    }
}
