package org.followthrough.people;

import java.time.LocalDate;

/**
 * One person stands in for another of the same agency while they are away.
 *
 * @param personId who is away
 * @param deputyId who stands in
 * @param from first London day
 * @param to last London day
 */
public record Cover(long id, long personId, long deputyId, LocalDate from, LocalDate to) {

    /** Whether the deputy stands in on the day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
