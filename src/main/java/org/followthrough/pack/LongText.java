package org.followthrough.pack;

import java.util.ArrayList;
import java.util.List;

/** Cuts text that is too long for its place between two words; within a word only where it is longer than the place. */
final class LongText {

    private LongText() {
    }

    /** How much of the text, at most so many characters, comes before the cut. */
    static int end(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', most);
        return space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, most));
    }

    /** The text in pieces of at most so many characters, none of them blank; each line of it begins a new one. */
    static List<String> pieces(String text, int most) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String rest = line.strip();
            while (!rest.isEmpty()) {
                int end = end(rest, most);
                pieces.add(rest.substring(0, end));
                rest = rest.substring(end).strip();
            }
        }
        return pieces;
    }
}
