package org.followthrough.shared.web.form;

/** What remains of typed or pasted text when the characters that nobody can see or print are taken out. */
final class PlainText {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private PlainText() {
    }

    /** Keeps line ends (as \n) and tabs, trims blanks at both ends, drops control characters and halves of characters. */
    static String of(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(PlainText::isPlain).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** The same on one line. */
    static String line(String typed) {
        return of(typed).replaceAll("[\\n\\t]+", " ");
    }

    private static boolean isPlain(int character) {
        return character == '\n' || character == '\t' || !Character.isISOControl(character)
                && !isHalf(character) && character != BYTE_ORDER_MARK;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
