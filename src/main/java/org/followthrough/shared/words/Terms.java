package org.followthrough.shared.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nouns a board says. Where a sentence in the .properties has a usual noun in square brackets, such as
 * {@code [a sub-committee]} or {@code [Sub-committee]}, it is said in the board's own word.
 *
 * @param said the board's word for each usual one, all of them as in the midst of a sentence; what is not among them is
 *   said as usual
 */
public record Terms(Map<String, String> said) {

    /** The nouns as the .properties have them. */
    public static final Terms USUAL = new Terms(Map.of());

    private static final Pattern TERM = Pattern.compile("\\[(\\p{L}[\\p{L} -]*)]");

    public Terms {
        said = Map.copyOf(said);
    }

    /** The sentence in the board's words. */
    public String in(String sentence) {
        return sentence.indexOf('[') < 0 ? sentence
                : TERM.matcher(sentence).replaceAll(term -> Matcher.quoteReplacement(say(term.group(1))));
    }

    private String say(String term) {
        String small = Character.toLowerCase(term.charAt(0)) + term.substring(1);
        String word = said.getOrDefault(term, said.getOrDefault(small, term));
        return Character.isUpperCase(term.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
