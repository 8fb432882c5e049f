package org.followthrough.challenge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An action an entry is about, as it stood when the entry was raised.
 *
 * @param lastUpdateOn the London day the agency last said how it stands; null when it never did
 */
public record ChallengedAction(long actionId, String reference, LocalDate due, LocalDate lastUpdateOn) {

    /** Calendar days past the due date. */
    public int daysOverdue(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(due, day);
    }
}
