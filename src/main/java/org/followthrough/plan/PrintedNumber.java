package org.followthrough.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of numbers as printed: 2 before 10, 2 (iv) before 2 (ix), 1.1 before 1.1a before 1.2, and after all
 * numbers what has none.
 */
final class PrintedNumber implements Comparable<PrintedNumber> {

    // A number, a Roman numeral alone in brackets, or letters.
    private static final Pattern PART = Pattern.compile("(\\d{1,9})|\\(([ivxl]{1,6})\\)|([\\p{L}]+)");

    private final List<Part> parts;

    private PrintedNumber(List<Part> parts) {
        this.parts = parts;
    }

    /** What was printed; null and blank stand for no number. */
    static PrintedNumber of(String printed) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(printed == null ? "" : printed.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                parts.add(new Part(Integer.parseInt(matcher.group(1)), ""));
            } else if (matcher.group(2) != null) {
                parts.add(new Part(roman(matcher.group(2)), ""));
            } else if (!matcher.group(3).equals("recommendation")) {
                parts.add(new Part(Integer.MAX_VALUE, matcher.group(3)));
            }
        }
        return new PrintedNumber(parts);
    }

    @Override
    public int compareTo(PrintedNumber other) {
        if (parts.isEmpty() || other.parts.isEmpty()) {
            return Boolean.compare(parts.isEmpty(), other.parts.isEmpty());
        }
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    private static int roman(String numeral) {
        int value = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int letter = switch (numeral.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 50;
            };
            value += letter < last ? -letter : letter;
            last = Math.max(last, letter);
        }
        return value;
    }

    private record Part(int number, String letters) implements Comparable<Part> {

        @Override
        public int compareTo(Part other) {
            int order = Integer.compare(number, other.number);
            return order != 0 ? order : letters.compareTo(other.letters);
        }
    }
}
