package org.followthrough.pack;

import java.time.Instant;
import java.util.Set;

/**
 * When a committee's packs are made, what is in them, and who gets them how.
 *
 * @param version how often it was decided, from 1; 0 for what every committee starts with
 * @param attached whether the PDF goes with the e-mail, where the board allows it; otherwise a link
 * @param changedAt when it was decided; null for version 0
 * @param changedBy who decided it; null for version 0
 */
public record PackSchedule(long committeeId, int version, PackTiming timing, PackReaders readers, boolean attached,
                           Set<PackSection> sections, Instant changedAt, Long changedBy) {

    public PackSchedule {
        sections = Set.copyOf(sections);
    }

    static PackSchedule usual(long committeeId) {
        return new PackSchedule(committeeId, 0, PackTiming.USUAL, PackReaders.USUAL, false, PackSection.usual(), null,
                null);
    }

    /** Whether the other says the same, whoever decided it and when. */
    boolean saysTheSame(PackSchedule other) {
        return timing.equals(other.timing) && readers.equals(other.readers) && attached == other.attached
                && sections.equals(other.sections);
    }
}
