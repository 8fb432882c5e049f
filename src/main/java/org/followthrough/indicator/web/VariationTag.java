package org.followthrough.indicator.web;

import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Rag;
import org.followthrough.indicator.Variation;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.Status;

/** What a figure says as a tag: colour, shape and word. */
final class VariationTag {

    private VariationTag() {
    }

    static Status of(Variation variation) {
        return new Status(kind(variation), switch (variation) {
            case USUAL -> Shape.DISC;
            case IMPROVING -> Shape.TICK;
            case GETTING_WORSE -> Shape.TRIANGLE;
            case UNUSUALLY_HIGH, UNUSUALLY_LOW -> Shape.DIAMOND;
        }, IndicatorWords.of(variation));
    }

    /** The ending of the css class that gives the colour. */
    static String kind(Variation variation) {
        return switch (variation) {
            case USUAL -> "usual";
            case IMPROVING -> "improving";
            case GETTING_WORSE -> "concern";
            case UNUSUALLY_HIGH, UNUSUALLY_LOW -> "notable";
        };
    }

    static Status of(Rag rag) {
        return switch (rag) {
            case GREEN -> new Status("on-track", Shape.DISC, IndicatorWords.of(rag));
            case AMBER -> new Status("at-risk", Shape.DIAMOND, IndicatorWords.of(rag));
            case RED -> new Status("overdue", Shape.TRIANGLE, IndicatorWords.of(rag));
        };
    }
}
