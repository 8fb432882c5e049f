package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pack that was made, without what it says.
 *
 * @param period the month it is for, such as 2026-10
 * @param version how often a pack was made for the committee and month, from 1
 * @param asAt the position is as at the close of this London day
 * @param madeBy null when the schedule made it
 * @param finding the sentence with its main number
 */
public record Pack(long id, long committeeId, String period, int version, LocalDate asAt, Instant madeAt, Long madeBy,
                   String finding, String checksum) {
}
