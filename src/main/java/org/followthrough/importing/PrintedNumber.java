package org.followthrough.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the numbers that recommendations are printed with: "1.", "2 (iv)", "15.10.4", "5a", "Recommendation 1:". */
final class PrintedNumber {

    private static final String NUMBER =
            "\\p{L}{0,3}\\d{1,4}\\p{L}?(?:[. ]*(?:\\d{1,3}\\p{L}?|\\([ivxa-z\\d]{1,4}\\)))*";
    private static final Pattern ALONE = Pattern.compile(
            "(?:rec(?:ommendation|\\.)? ?)?" + NUMBER + "[.:)]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "((?:recommendation|rec\\.?)\\s+" + NUMBER
            + "\\s*[.:)–-]?|\\d{1,3}(?:\\.\\d{1,3})*\\p{L}?[.:)]|\\d{1,3}(?:\\.\\d{1,3})+)\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** A text with the number it was printed with in front; the number is empty when there was none. */
    record Split(String number, String rest) {
    }

    private PrintedNumber() {
    }

    /** Whether the text is nothing but a number. */
    static boolean isNumber(String text) {
        return ALONE.matcher(Words.oneLine(text)).matches();
    }

    /** Takes the number off the front of a recommendation that carries it. */
    static Split split(String text) {
        Matcher leading = LEADING.matcher(text);
        return leading.lookingAt() && !text.isBlank()
                ? new Split(leading.group(1).strip(), text.substring(leading.end()).strip()) : new Split("", text);
    }

    /** Whether one number continues another: 1.1a continues 1. and 2 (v) continues 2. */
    static boolean continues(String number, String earlier) {
        String bare = Words.bare(number);
        String before = Words.bare(earlier);
        return !before.isEmpty() && (bare.equals(before)
                || bare.startsWith(before) && !Character.isDigit(bare.charAt(before.length())));
    }
}
