package org.followthrough.plan;

import org.followthrough.shared.words.Words;

/** How a recommendation is spoken of, in page, mail and pack alike. */
public final class RecommendationWords {

    private static final Words WORDS = Words.of(RecommendationWords.class);

    private RecommendationWords() {
    }

    /** Overview report, Report of an agency, Inspection, Challenge. */
    public static String name(RecommendationSource source) {
        return WORDS.say("source." + source);
    }

    /** Where it was made, by name where there is one: Overview report; Anytown Police; Joint inspection 2025. */
    public static String source(RecommendationState state) {
        return state.sourceName() == null ? name(state.source())
                : WORDS.say("source.named", name(state.source()), state.sourceName());
    }

    /** Accepted, Accepted in part, Not accepted. */
    public static String name(BoardResponse response) {
        return WORDS.say("response." + response);
    }

    /** The number as printed and the words: "2 (iv) Agencies should share what they know". */
    public static String numbered(RecommendationState state) {
        return state.numberPrinted() == null ? state.text() : state.numberPrinted() + " " + state.text();
    }
}
