package org.followthrough.indicator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was returned for a period.
 *
 * @param period its first day
 * @param version 1 as first reported; each revision is the next
 * @param recordedBy null for the demonstration
 * @param note what a reader of the figure must know; may be null
 * @param commentary what lies behind it and what will be done; may be null
 */
public record Return(long indicatorId, Series series, LocalDate period, int version, Instant recordedAt,
                     Long recordedBy, Figures figures, String note, String commentary) {

    /** The same without its figures, which must not get out. */
    Return suppressed() {
        return new Return(indicatorId, series, period, version, recordedAt, recordedBy, Figures.none(Gap.SUPPRESSED),
                note, commentary);
    }

    /** What it is about: versions of one subject correct each other. */
    Subject subject() {
        return new Subject(indicatorId, series, period);
    }

    /** A period of an indicator in one series. */
    record Subject(long indicatorId, Series series, LocalDate period) {
    }

    /** Whether it was corrected since it was first reported. */
    public boolean isRevised() {
        return version > 1;
    }
}
