package org.followthrough.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ways of looking at printed words that forgive how they were typed. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}#]+");

    private Words() {
    }

    /** On one line, each run of white space one space, none at the ends. */
    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Letters and digits in lower case with single spaces between: punctuation does not matter. */
    static String bare(String text) {
        return NOT_LETTERS.matcher(text.replace("&", " and ")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** How many words. */
    static int count(String text) {
        return text.isBlank() ? 0 : oneLine(text).split(" ").length;
    }

    /** Both texts, one below the other, unless the first already says the second. */
    static String joined(String first, String second) {
        if (second.isBlank()) {
            return first;
        }
        if (first.isBlank()) {
            return second;
        }
        return ("\n" + first + "\n").contains("\n" + second + "\n") ? first : first + "\n" + second;
    }
}
