package org.followthrough.learning.event;

import java.util.Set;

/**
 * What an event taught.
 *
 * @param words null where the rest says it
 * @param briefingId the briefing it was held about; null for none
 * @param recommendationId the recommendation it answers; null for none
 * @param themeIds what it was about
 */
public record Taught(String words, Long briefingId, Long recommendationId, Set<Long> themeIds) {

    /** The longest words, in characters. */
    public static final int WORDS_LIMIT = 1500;

    public Taught {
        themeIds = Set.copyOf(themeIds);
    }
}
