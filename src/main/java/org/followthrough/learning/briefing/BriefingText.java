package org.followthrough.learning.briefing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a briefing says, in the order of its page.
 *
 * @param happened in general, never of one case
 * @param doNow what to do now, a line each
 * @param questions for a team to talk about, a line each
 * @param readMore where to read more; null for nowhere
 */
public record BriefingText(String title, String happened, String learned, String doNow, String questions,
                           String readMore) {

    /** The longest title, in characters. */
    public static final int TITLE_LIMIT = 120;
    /** The longest of the other parts. */
    public static final int PART_LIMIT = 1500;
    /** The longest word of where to read more. */
    public static final int READ_MORE_LIMIT = 500;

    /** Everything that was typed. */
    public List<String> all() {
        return Stream.of(title, happened, learned, doNow, questions, readMore).filter(Objects::nonNull).toList();
    }

    /** How many characters its parts have, without the title. */
    int length() {
        return all().stream().skip(1).mapToInt(String::length).sum();
    }

    /** The same with so many characters less, each part by its share. */
    BriefingText shorterBy(int characters) {
        double kept = 1 - (double) characters / length();
        return new BriefingText(title, begin(happened, kept), begin(learned, kept), begin(doNow, kept),
                begin(questions, kept), readMore == null ? null : begin(readMore, kept));
    }

    private static String begin(String part, double kept) {
        return part.substring(0, (int) Math.floor(part.length() * kept));
    }
}
