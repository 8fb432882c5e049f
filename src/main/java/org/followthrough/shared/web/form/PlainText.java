package org.followthrough.shared.web.form;

import java.util.regex.Pattern;

/** What remains of typed or pasted text when the characters that nobody can see or print are taken out. */
final class PlainText {

    /** Byte order mark, zero width space, and the marks that turn the direction of writing about. */
    private static final Pattern UNSEEN = Pattern.compile("[\\uFEFF\\u200B\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {
    }

    /**
     * Keeps line ends (as \n) and tabs, trims blanks at both ends, drops control characters and halves of characters.
     */
    static String of(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        UNSEEN.matcher(typed).replaceAll("").replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(PlainText::isPlain).forEach(kept::appendCodePoint);
        return withoutBlankEnds(kept);
    }

    /** A pasted no-break space is as blank as any other. */
    private static String withoutBlankEnds(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The same on one line. */
    static String line(String typed) {
        return of(typed).replaceAll("[\\n\\t]+", " ");
    }

    private static boolean isPlain(int character) {
        return character == '\n' || character == '\t' || !Character.isISOControl(character)
                && !isHalf(character);
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
