package org.followthrough.learning.briefing;

import java.util.Set;
import org.followthrough.shared.persistence.LikePattern;

/**
 * Which briefings.
 *
 * @param text part of what a briefing says; empty for all
 * @param themeIds about any of these themes; empty for all
 */
public record BriefingSearch(String text, Set<Long> themeIds) {

    /** All there are. */
    public static final BriefingSearch ALL = new BriefingSearch("", Set.of());

    /** The same about these themes only. */
    BriefingSearch about(Set<Long> only) {
        return new BriefingSearch(text, only);
    }

    /** What its words are compared with, in capitals; null for nothing. */
    String pattern() {
        return LikePattern.anywhere(text);
    }
}
