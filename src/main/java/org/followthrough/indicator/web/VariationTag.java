package org.followthrough.indicator.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.indicator.Assurance;
import org.followthrough.indicator.IndicatorCourse;
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

    /** Whether the target is met if nothing changes. */
    static Status of(Assurance assurance) {
        return switch (assurance) {
            case USUALLY_MET -> new Status("improving", Shape.TICK, IndicatorWords.of(assurance));
            case HIT_AND_MISS -> new Status("usual", Shape.HALF_RING, IndicatorWords.of(assurance));
            case USUALLY_MISSED -> new Status("concern", Shape.TRIANGLE, IndicatorWords.of(assurance));
        };
    }

    /** What is known of the last figure: its variation, its assurance, and its rating where the board shows one. */
    static List<Status> of(IndicatorCourse course) {
        return Stream.of(course.variation().map(VariationTag::of), course.assurance().map(VariationTag::of),
                course.rag().map(VariationTag::of)).flatMap(Optional::stream).toList();
    }

    static Status of(Rag rag) {
        return switch (rag) {
            case GREEN -> new Status("on-track", Shape.DISC, IndicatorWords.of(rag));
            case AMBER -> new Status("at-risk", Shape.DIAMOND, IndicatorWords.of(rag));
            case RED -> new Status("overdue", Shape.TRIANGLE, IndicatorWords.of(rag));
        };
    }
}
