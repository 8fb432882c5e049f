package org.followthrough.learning.event;

import org.followthrough.shared.words.Words;

/** How events are spoken of, on pages and in files alike. */
public final class LearningEventWords {

    private static final Words WORDS = Words.of(LearningEventWords.class);

    private LearningEventWords() {
    }

    /** 3 events, 64 people from 5 agencies. */
    public static String reached(Reach reach) {
        return WORDS.say("reached", reach.events(), reach.people(), reach.agencies());
    }
}
