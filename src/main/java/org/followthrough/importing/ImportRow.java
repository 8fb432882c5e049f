package org.followthrough.importing;

import java.time.Instant;

/** A row of plan_import. */
record ImportRow(long id, int version, String fileName, long uploadedBy, Instant uploadedAt, Instant changedAt,
                 ImportState state, boolean restricted, String answers, Long reviewId, boolean reviewAdded,
                 int recommendations, int actions, Long firstSeq, Long lastSeq, Long firstCell, Long lastCell) {
}
