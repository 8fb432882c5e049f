package org.followthrough.shared.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into pieces, each of which fits into a column of a printed table without growing too tall. */
final class LongText {

    private static final int LINES = 14;
    private static final double CHARACTERS_A_POINT = 0.18;

    private LongText() {
    }

    /**
     * The pieces of a text.
     *
     * @param width of the column that holds the first one, in points
     * @param whole of the table, which the others go across
     */
    static List<String> pieces(String text, int width, int whole) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        do {
            int end = end(rest, pieces.isEmpty() ? width : whole);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        } while (!rest.isEmpty());
        return pieces;
    }

    /** Its own end where it fits, else between two words, or within one that is longer than the column. */
    private static int end(String text, int width) {
        int most = LINES * Math.max(1, (int) (width * CHARACTERS_A_POINT));
        int lines = 1;
        int end = 0;
        while (end < text.length() && end < most && lines <= LINES) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        int space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
        return space > 0 ? space : Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
