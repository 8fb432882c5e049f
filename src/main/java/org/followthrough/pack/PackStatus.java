package org.followthrough.pack;

import java.time.LocalDate;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;
import org.followthrough.plan.web.HeadlineTags;

/** How an action stands, as a pack prints it: always words with a shape and a colour. */
public record PackStatus(Shape shape, Colour colour, String words) {

    /** The shape of a status, so that it can be told without colour. */
    public enum Shape { TRIANGLE, DIAMOND, DISC, TICK, HALF_RING, RING, DASHED_RING, ARROW, NONE }

    /** The colour of a status or of a part of a chart. Teal is no status: "due in 30 days" is a plain count. */
    public enum Colour { RED, AMBER, GREEN, BLUE, LIGHT_BLUE, GREY, DARK_GREY, TEAL }

    static PackStatus of(Position position, LocalDate asAt) {
        Headline headline = position.headline(asAt);
        return new PackStatus(shape(headline), colour(headline), ActionWords.headline(position, asAt));
    }

    static PackStatus of(Headline headline) {
        return new PackStatus(shape(headline), colour(headline), ActionWords.name(headline));
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
