package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A time at which a committee's schedule makes a pack, once.
 *
 * @param key tells it from the committee's other occasions: the month it is made in, or the meeting it is made for
 * @param madeAt from when it is due
 * @param asAt the pack is about the close of this London day
 * @param releaseAt when it is released and sent, unless it was discarded before
 */
public record PackOccasion(String key, LocalDate madeOn, Instant madeAt, LocalDate asAt, Instant releaseAt) {

    /** The same occasion, not released before an instant. */
    PackOccasion releasedFrom(Instant earliest) {
        return releaseAt.isBefore(earliest) ? new PackOccasion(key, madeOn, madeAt, asAt, earliest) : this;
    }
}
