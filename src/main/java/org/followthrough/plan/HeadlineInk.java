package org.followthrough.plan;

/** How a headline looks on paper: shape and colour of each, dark enough for words on white. */
final class HeadlineInk {

    private HeadlineInk() {
    }

    /**
     * The character that draws its shape, and a space; empty where it has none. All are in the font of the house: one
     * of another font would take the words after it along.
     */
    static String shape(Headline headline) {
        return switch (headline) {
            case SIGNED_OFF -> "\u2713 ";
            case CLOSED -> "";
            case SENT_BACK -> "\u21a9 ";
            case WAITING -> "\u2296 ";
            case OVERDUE, OFF_TRACK -> "\u25b2 ";
            case NEEDS_A_DATE -> "\u25ef ";
            case AT_RISK -> "\u25c6 ";
            case ON_TRACK -> "\u25cf ";
            case NOT_STARTED -> "\u25cb ";
        };
    }

    /** The colour of its words, as #A4161A. */
    static String colour(Headline headline) {
        return switch (headline) {
            case SIGNED_OFF, WAITING -> "#12436D";
            case SENT_BACK, OVERDUE, OFF_TRACK -> "#A4161A";
            case AT_RISK -> "#6B3F00";
            case ON_TRACK -> "#00796B";
            case CLOSED, NEEDS_A_DATE, NOT_STARTED -> "#333B40";
        };
    }
}
