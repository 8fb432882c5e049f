package org.followthrough.review;

import org.followthrough.shared.words.Words;

/** How a review is spoken of, in page, mail and pack alike. */
public final class ReviewWords {

    private static final Words WORDS = Words.of(ReviewWords.class);

    private ReviewWords() {
    }

    /** Serious case review. */
    public static String name(ReviewKind kind) {
        return WORDS.say("kind." + kind);
    }

    /** The line over its name: R03, serious case review. */
    public static String caption(Review review) {
        return WORDS.say("caption", number(review), name(review.state().kind()));
    }

    /** That only people named for it see it. */
    public static String restricted() {
        return WORDS.say("restricted");
    }

    /** The review's number as it begins the references of its actions: R03. */
    public static String number(Review review) {
        return "R%02d".formatted(review.number());
    }
}
