package org.followthrough.challenge;

import org.followthrough.shared.words.Words;

/** How entries of the challenge log are spoken of, on pages and in files alike. */
public final class ChallengeWords {

    private static final Words WORDS = Words.of(ChallengeWords.class);

    private ChallengeWords() {
    }

    /** Letter not sent yet, Waiting for an answer. */
    public static String name(Challenge.State state) {
        return WORDS.say("state." + state);
    }
}
