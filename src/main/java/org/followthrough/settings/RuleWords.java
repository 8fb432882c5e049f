package org.followthrough.settings;

import java.util.Arrays;
import java.util.Optional;
import org.followthrough.people.BoardRule;
import org.followthrough.shared.words.Words;

/** A board's rules as sentences. */
final class RuleWords {

    private static final Words WORDS = Words.of(RuleWords.class);

    private RuleWords() {
    }

    /** What the board does with this number: Leads are first reminded 14 days before the due date. */
    static String sentence(BoardRule rule, int number) {
        return WORDS.say("sentence." + rule, number);
    }

    /** What the number is called in a form. */
    static String name(BoardRule rule) {
        return WORDS.say("name." + rule);
    }

    /** Why the number does not go with another; said when two rules contradict each other. */
    static String contradiction(BoardRule rule) {
        return WORDS.say("contradiction." + rule);
    }

    /** The rule of an address: first-reminder. */
    static Optional<BoardRule> of(String inAddress) {
        return Arrays.stream(BoardRule.values()).filter(rule -> rule.inAddress().equals(inAddress)).findFirst();
    }
}
