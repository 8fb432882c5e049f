package org.followthrough.plan.web;

import org.followthrough.plan.RecommendationClosing;
import org.followthrough.plan.RecommendationWords;
import org.followthrough.plan.RepeatedRecommendations.Repeat;
import org.followthrough.shared.words.Words;

/** How it is told that a recommendation is over, or stands beside another. */
final class RecommendationLines {

    private static final Words WORDS = Words.of(RecommendationLines.class);

    private RecommendationLines() {
    }

    /** Withdrawn, or Closed. */
    static String name(RecommendationClosing closing) {
        return WORDS.say(closing.withdrawn() ? "withdrawn" : "closed");
    }

    /** Withdrawn, by whose decision, and why. */
    static String ended(RecommendationClosing closing) {
        return WORDS.say("ended", name(closing), HistoryWords.decided(closing.decision()), closing.decision().reason());
    }

    /** Repeats 2 Agencies should share what they know; or, Is repeated by ... */
    static String told(Repeat repeat) {
        return WORDS.say(repeat.repeatsOther() ? "repeats" : "repeatedBy",
                RecommendationWords.numbered(repeat.other().state()));
    }

    /** 2 of 3 actions signed off. */
    static String standing(Repeat repeat) {
        return WORDS.say(repeat.count().total() == 0 ? "noActions" : "standing", repeat.count().signedOff(),
                repeat.count().total());
    }
}
