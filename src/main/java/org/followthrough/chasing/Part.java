package org.followthrough.chasing;

/** A part of a digest, in the order they stand in. */
enum Part {
    /** Actions the reader is asked to update. */
    OWN(Phrase.OWN_OPENING, Phrase.OWN_CLOSING),
    /** Figures the reader is asked to return. */
    FIGURES(Phrase.FIGURES_OPENING, Phrase.FIGURES_CLOSING),
    /** What was decided about the reader's actions; nothing is asked. */
    NEWS(Phrase.NEWS_OPENING, Phrase.NEWS_CLOSING),
    /** Actions others lead, that the reader is told of because nobody answered. */
    OTHERS(Phrase.OTHERS_OPENING, Phrase.OTHERS_CLOSING),
    /** Figures others have not returned. */
    FIGURES_OF_OTHERS(Phrase.FIGURES_OF_OTHERS_OPENING, Phrase.FIGURES_OF_OTHERS_CLOSING);

    private final Phrase opening;
    private final Phrase closing;

    Part(Phrase opening, Phrase closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** What stands before it. */
    Phrase opening() {
        return opening;
    }

    /** What stands after it. */
    Phrase closing() {
        return closing;
    }

    /** Whether it asks the reader for something that is theirs to give. */
    boolean asks() {
        return this == OWN || this == FIGURES;
    }
}
