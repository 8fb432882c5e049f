package org.followthrough.shared.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks words into lines that fit a width, and shortens what does not fit with an ellipsis. */
final class Lines {

    private static final String ELLIPSIS = "\u2026";
    private static final int LONGEST = 400;

    private Lines() {
    }

    /**
     * The lines of {@code words}, at most {@code most} of them and at least one, none wider than {@code width}.
     * A line break in the words is kept, a word too long for a line is cut, control characters become spaces.
     */
    static List<String> fit(String words, double width, int most, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        for (String part : shortened(words).split("\n")) {
            String rest = printable(part).replaceAll("\\s+", " ").strip();
            do {
                boolean last = lines.size() == most - 1;
                String line = last ? cut(rest, width, measure) : firstLine(rest, width, measure);
                lines.add(line);
                rest = rest.substring(Math.min(rest.length(), line.length())).strip();
            } while (!rest.isEmpty() && lines.size() < most);
            if (lines.size() == most) {
                break;
            }
        }
        return lines;
    }

    /** The words with a space for every character that XML does not allow. */
    static String printable(String words) {
        return words.replaceAll("[^\\t\\n\\x20-\\x7E\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }

    /** A name of any length is measured in bounded time. */
    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static String firstLine(String words, double width, ToDoubleFunction<String> measure) {
        int end = longestPrefix(words, width, measure);
        if (end == words.length()) {
            return words;
        }
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > 0 ? space : Math.max(1, end));
    }

    private static String cut(String words, double width, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(words) <= width) {
            return words;
        }
        int end = longestPrefix(words, width - measure.applyAsDouble(ELLIPSIS), measure);
        return words.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Length of the longest beginning that fits; never splits a character outside the basic plane. */
    private static int longestPrefix(String words, double width, ToDoubleFunction<String> measure) {
        int fits = 0;
        int tooLong = words.length() + 1;
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (measure.applyAsDouble(words.substring(0, middle)) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits > 0 && fits < words.length() && Character.isLowSurrogate(words.charAt(fits)) ? fits - 1 : fits;
    }
}
