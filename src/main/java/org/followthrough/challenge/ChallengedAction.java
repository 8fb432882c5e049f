package org.followthrough.challenge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An action an entry is about, as it stood when the entry was raised.
 *
 * @param due null where no date was agreed
 * @param lastUpdateOn the London day the agency last said how it stands; null when it never did
 */
public record ChallengedAction(long actionId, String reference, LocalDate due, LocalDate lastUpdateOn) {

    /** Calendar days past the due date; 0 when it is not late. */
    public int daysOverdue(LocalDate day) {
        return due == null || !due.isBefore(day) ? 0 : (int) ChronoUnit.DAYS.between(due, day);
    }
}
