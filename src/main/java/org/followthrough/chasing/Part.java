package org.followthrough.chasing;

/** A part of a digest, in the order they stand in. */
enum Part {
    /** Actions the reader is asked to update. */
    OWN,
    /** What was decided about the reader's actions; nothing is asked. */
    NEWS,
    /** Actions others lead, that the reader is told of because nobody answered. */
    OTHERS
}
