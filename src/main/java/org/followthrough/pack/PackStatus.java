package org.followthrough.pack;

import java.time.LocalDate;
import org.followthrough.pack.PackContent.Colour;
import org.followthrough.pack.PackContent.Shape;
import org.followthrough.pack.PackContent.Status;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;
import org.followthrough.plan.web.HeadlineTags;

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

    /** As on a page; a pack keeps a name of its own for it, for it is stored. */
    private static Shape shape(Headline headline) {
        return Shape.valueOf(HeadlineTags.shape(headline).name());
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
