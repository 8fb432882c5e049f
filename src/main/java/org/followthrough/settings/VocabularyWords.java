package org.followthrough.settings;

import org.followthrough.people.Vocabulary;
import org.followthrough.shared.words.Terms;
import org.followthrough.shared.words.Words;

/** What a vocabulary is called, and what it says. */
final class VocabularyWords {

    private static final Words WORDS = Words.of(VocabularyWords.class);

    private VocabularyWords() {
    }

    static String name(Vocabulary vocabulary) {
        return WORDS.say("name." + vocabulary);
    }

    /** Its nouns in a sentence, whatever the board says now. */
    static String says(Vocabulary vocabulary) {
        Terms terms = vocabulary.terms();
        return WORDS.say("says", terms.in("[serious case reviews]"), terms.in("[SCR]"), terms.in("[sub-committee]"),
                terms.in("[independent chair]"), terms.in("[business unit]"));
    }
}
