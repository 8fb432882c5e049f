package org.followthrough.pack;

import java.util.Objects;
import org.followthrough.shared.words.Words;

/**
 * Something a pack says that a rule worked out and the business unit may say in its own words before the pack is
 * released. What was worked out is kept beside it.
 *
 * @param of which chart or review it is about: the chart's number or the review's heading; empty where there is one
 *   only
 * @param computed as the rule worked it out; asks and changes stand a line each
 * @param own the business unit's words; null when it left what was worked out
 */
public record PackFinding(Place place, String of, String computed, String own) {

    /** Where in the pack it is said. */
    public enum Place {
        /** The heading of the summary. */
        SUMMARY,
        /** What the chair is asked to do, a line each. */
        ASKS,
        /** What changed since the last pack, a line each. */
        CHANGES,
        /** How complete the data are. */
        COMPLETENESS,
        /** The sentence under a review's heading. */
        REVIEW,
        /** The title of a chart. */
        CHART
    }

    private static final Words WORDS = Words.of(PackFinding.class);
    /** The longest text that may stand in its place, in characters: all of the summary must fit on its page. */
    public static final int LIMIT = 1000;
    /** The most lines that may be asked of the chair. */
    public static final int MOST_LINES = 5;

    /** What is printed. */
    public String text() {
        return own == null ? computed : own;
    }

    /** This finding in the business unit's words; null, blank or what was worked out means as worked out. */
    public PackFinding inOwnWords(String words) {
        String stripped = words == null ? "" : words.strip().replace("\r\n", "\n");
        return new PackFinding(place, of, computed, stripped.isEmpty() || stripped.equals(computed) ? null : stripped);
    }

    /** Whether the business unit said it in its own words. */
    public boolean isReworded() {
        return own != null;
    }

    /** Whether a line is a sentence of its own. */
    public boolean isOfLines() {
        return place == Place.ASKS || place == Place.CHANGES;
    }

    /** What it is called on a form, for example "Title of chart A1". */
    public String label() {
        return WORDS.say(place.name(), of);
    }

    boolean isAt(PackFinding other) {
        return place == other.place && Objects.equals(of, other.of);
    }
}
