package org.followthrough.review;

import java.util.Locale;
import java.util.ResourceBundle;

/** How a review is spoken of, in page, mail and pack alike. */
public final class ReviewWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(ReviewWords.class.getName(), Locale.ENGLISH);

    private ReviewWords() {
    }

    /** Serious case review. */
    public static String name(ReviewKind kind) {
        return BUNDLE.getString("kind." + kind);
    }

    /** The review's number as it begins the references of its actions: R03. */
    public static String number(Review review) {
        return "R%02d".formatted(review.number());
    }
}
