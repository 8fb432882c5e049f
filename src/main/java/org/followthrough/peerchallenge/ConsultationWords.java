package org.followthrough.peerchallenge;

import org.followthrough.shared.words.Words;

/** Consultations in words. */
public final class ConsultationWords {

    private static final Words WORDS = Words.of(ConsultationWords.class);

    private ConsultationWords() {
    }

    /** What was asked about: Decision to hold a serious case review. */
    public static String of(ConsultationStage stage) {
        return WORDS.say("stage." + stage);
    }

    /** That nobody must ask, and that the chair who asks decides. */
    public static String standing() {
        return WORDS.say("standing");
    }
}
