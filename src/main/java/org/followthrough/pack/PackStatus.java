package org.followthrough.pack;

import java.time.LocalDate;
import org.followthrough.pack.PackContent.Colour;
import org.followthrough.pack.PackContent.Shape;
import org.followthrough.pack.PackContent.Status;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;

/** How a headline is printed: product.md's table of colours and shapes. */
final class PackStatus {

    private PackStatus() {
    }

    static Status of(Position position, LocalDate asAt) {
        Headline headline = position.headline(asAt);
        return new Status(shape(headline), colour(headline), ActionWords.headline(position, asAt));
    }

    static Status of(Headline headline) {
        return new Status(shape(headline), colour(headline), ActionWords.name(headline));
    }

    private static Shape shape(Headline headline) {
        return switch (headline) {
            case SIGNED_OFF -> Shape.TICK;
            case CLOSED -> Shape.NONE;
            case SENT_BACK -> Shape.ARROW;
            case WAITING -> Shape.HALF_RING;
            case OVERDUE, OFF_TRACK -> Shape.TRIANGLE;
            case NEEDS_A_DATE -> Shape.DASHED_RING;
            case AT_RISK -> Shape.DIAMOND;
            case ON_TRACK -> Shape.DISC;
            case NOT_STARTED -> Shape.RING;
        };
    }

    private static Colour colour(Headline headline) {
        return switch (headline) {
            case SIGNED_OFF, WAITING -> Colour.BLUE;
            case SENT_BACK, OVERDUE, OFF_TRACK -> Colour.RED;
            case AT_RISK -> Colour.AMBER;
            case ON_TRACK -> Colour.GREEN;
            case CLOSED, NEEDS_A_DATE, NOT_STARTED -> Colour.GREY;
        };
    }
}
