package org.followthrough.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words somebody searches for: a text matches that holds each of them, in any order and any case of letters.
 *
 * @param words without blanks, none twice; empty when there is nothing to search for
 */
public record SearchWords(List<String> words) {

    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    public SearchWords {
        words = List.copyOf(words);
    }

    /** The words of what was typed, as many as are searched for; a single letter asks nothing. */
    public static SearchWords of(String typed) {
        return new SearchWords(Stream.of(typed == null ? new String[0] : typed.strip().split("[\\s\\p{Cntrl}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())).toLowerCase(Locale.ROOT))
                .distinct().limit(MOST).toList());
    }

    /** Whether there is nothing to search for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the text holds each of the words. */
    public boolean areIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    /**
     * The part of a text around the first hit, cut at blanks, with the words in it marked.
     *
     * @param length about how many characters to show
     */
    public List<Part> excerpt(String text, int length) {
        String line = text.strip().replaceAll("\\s+", " ");
        int hit = firstHit(line);
        int from = hit <= length / 3 ? 0 : line.indexOf(' ', hit - length / 3) + 1;
        from = from > hit ? hit : from;
        int end = from + length >= line.length() ? line.length() : Math.max(line.lastIndexOf(' ', from + length), hit);
        String shown = (from > 0 ? "\u2026" : "") + line.substring(from, end) + (end < line.length() ? "\u2026" : "");
        return marked(shown);
    }

    /** A whole text with the words in it marked. */
    public List<Part> marked(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return List.of(new Part(text, false));
        }
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < text.length();) {
            int hit = longestAt(lower, i);
            if (hit == 0) {
                i++;
                continue;
            }
            if (i > done) {
                parts.add(new Part(text.substring(done, i), false));
            }
            parts.add(new Part(text.substring(i, i + hit), true));
            i += hit;
            done = i;
        }
        if (done < text.length()) {
            parts.add(new Part(text.substring(done), false));
        }
        return parts;
    }

    private int longestAt(String lower, int at) {
        return words.stream().filter(word -> lower.startsWith(word, at)).mapToInt(String::length).max().orElse(0);
    }

    private int firstHit(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return Math.min(words.stream().mapToInt(lower::indexOf).filter(at -> at >= 0).min().orElse(0),
                Math.max(0, line.length() - 1));
    }

    /** A piece of text. */
    public record Part(String text, boolean marked) implements Serializable {
    }
}
