package org.followthrough.plan.web;

import java.time.LocalDate;
import java.util.Locale;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.Status;

/** How a headline looks: product.md's table of colours and shapes. */
public final class HeadlineTags {

    private HeadlineTags() {
    }

    /** The tag of an action as at a day. */
    public static Status of(Position position, LocalDate asAt) {
        Headline headline = position.headline(asAt);
        return new Status(kind(headline), shape(headline), ActionWords.headline(position, asAt));
    }

    /** The ending of the css classes that colour it, such as on-track; also its value in an address. */
    public static String kind(Headline headline) {
        return headline.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The shape that goes with the colour. */
    public static Shape shape(Headline headline) {
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
}
