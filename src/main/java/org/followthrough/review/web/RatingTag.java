package org.followthrough.review.web;

import org.followthrough.review.life.LifeWords;
import org.followthrough.review.life.Rating;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.Status;
import org.followthrough.shared.words.Words;

/** A rating as a tag. */
final class RatingTag {

    private static final Words WORDS = Words.of(RatingTag.class);

    private RatingTag() {
    }

    /** @param rating null while a marker is not assessed */
    static Status of(Rating rating) {
        if (rating == null) {
            return new Status("not-started", Shape.RING, WORDS.say("none"));
        }
        String word = LifeWords.choice(rating.choice());
        return switch (rating) {
            case MET -> new Status("on-track", Shape.DISC, word);
            case PARTLY_MET -> new Status("at-risk", Shape.DIAMOND, word);
            case NOT_MET -> new Status("off-track", Shape.TRIANGLE, word);
            case DOES_NOT_APPLY -> new Status("closed", Shape.NONE, word);
        };
    }
}
