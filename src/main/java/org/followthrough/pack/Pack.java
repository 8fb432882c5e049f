package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pack that was made, without what it says.
 *
 * @param period the month it is about, such as 2026-10
 * @param version how often a pack was made for the committee and month, from 1
 * @param asAt the position is as at the close of this London day
 * @param madeBy null when the schedule made it
 * @param knownSeq the number of the last change it knows of
 * @param finding the sentence with its main number
 * @param releaseAt when a draft is released by itself; null for never
 * @param releasedAt null until it is
 * @param releasedBy null when the schedule released it
 * @param discardReason null unless it was discarded
 */
public record Pack(long id, long committeeId, String period, int version, LocalDate asAt, Instant madeAt, Long madeBy,
                   long knownSeq, String finding, String checksum, PackState state, Instant releaseAt,
                   Instant releasedAt, Long releasedBy, String discardReason) {

    public boolean isDraft() {
        return state == PackState.DRAFT;
    }

    public boolean isReleased() {
        return state == PackState.RELEASED;
    }

    /** What its files are called, without an ending. */
    public String fileName() {
        return "monitoring-pack-" + period + "-v" + version;
    }
}
