package org.followthrough.chasing;

import org.followthrough.chasing.Phrase.Field;

/** A part of a digest, in the order they stand in. */
enum Part {
    /** Actions the reader is asked to update. */
    OWN(Phrase.OWN_OPENING, Phrase.OWN_CLOSING, Field.ACTIONS, Part.HOME),
    /** Figures the reader is asked to return. */
    FIGURES(Phrase.FIGURES_OPENING, Phrase.FIGURES_CLOSING, Field.FIGURES, "/returns"),
    /** Reports for reviews the reader's agency is asked to send. */
    REPORTS(Phrase.REPORTS_OPENING, Phrase.REPORTS_CLOSING, Field.REPORTS, "/agency-reports"),
    /** What was decided about the reader's actions; nothing is asked. */
    NEWS(Phrase.NEWS_OPENING, Phrase.NEWS_CLOSING, Field.ACTIONS, Part.HOME),
    /** Actions others lead, that the reader is told of because nobody answered. */
    OTHERS(Phrase.OTHERS_OPENING, Phrase.OTHERS_CLOSING, Field.ACTIONS, Part.HOME),
    /** Figures others have not returned. */
    FIGURES_OF_OTHERS(Phrase.FIGURES_OF_OTHERS_OPENING, Phrase.FIGURES_OF_OTHERS_CLOSING, Field.FIGURES, Part.HOME),
    /** Reports others have not sent. */
    REPORTS_OF_OTHERS(Phrase.REPORTS_OF_OTHERS_OPENING, Phrase.REPORTS_OF_OTHERS_CLOSING, Field.REPORTS,
            "/agency-reports");

    /** Where everything is that waits for the reader. */
    static final String HOME = "/";

    private final Phrase opening;
    private final Phrase closing;
    private final Field counted;
    private final String page;

    Part(Phrase opening, Phrase closing, Field counted, String page) {
        this.opening = opening;
        this.closing = closing;
        this.counted = counted;
        this.page = page;
    }

    /** What stands before it. */
    Phrase opening() {
        return opening;
    }

    /** What stands after it. */
    Phrase closing() {
        return closing;
    }

    /** The field of its phrases that says how many things it holds. */
    Field counted() {
        return counted;
    }

    /** The page where several of its things stand together. */
    String page() {
        return page;
    }

    /** Whether it asks the reader for something that is theirs to give. */
    boolean asks() {
        return this == OWN || this == FIGURES || this == REPORTS;
    }
}
