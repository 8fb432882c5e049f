package org.followthrough.indicator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where the limits of a chart are worked out anew.
 *
 * @param period the first day of the first period of the new calculation
 * @param reason what changed for good
 */
public record Rebase(long id, LocalDate period, String reason, Instant recordedAt, Long recordedBy) {
}
