package org.followthrough.people;

import java.time.Instant;

/** A draft as the table holds it. */
record DraftRow(long personId, String subject, String fields, Instant keptAt) {
}
