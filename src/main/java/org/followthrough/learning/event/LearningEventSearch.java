package org.followthrough.learning.event;

import java.util.List;
import java.util.Set;
import org.followthrough.shared.persistence.LikePattern;
import org.followthrough.shared.time.DaySpan;

/**
 * Which events.
 *
 * @param text part of a title or place; empty for all
 * @param years in which they were held; empty for all
 * @param themeIds about any of these; empty for all
 */
public record LearningEventSearch(String text, Set<Integer> years, Set<Long> themeIds) {

    /** All there are. */
    public static final LearningEventSearch ALL = new LearningEventSearch("", Set.of(), Set.of());

    /** The same of these years only. */
    public LearningEventSearch in(Set<Integer> only) {
        return new LearningEventSearch(text, only, themeIds);
    }

    /** The same about these themes only. */
    public LearningEventSearch about(Set<Long> only) {
        return new LearningEventSearch(text, years, only);
    }

    /** What title and place are compared with, in capitals; null for nothing. */
    String pattern() {
        return LikePattern.anywhere(text);
    }

    /** The days of the years asked for. */
    List<DaySpan> spans() {
        return DaySpan.ofYears(years);
    }
}
