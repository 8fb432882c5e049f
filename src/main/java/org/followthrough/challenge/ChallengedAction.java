package org.followthrough.challenge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.followthrough.plan.Position;
import org.followthrough.shared.time.London;

/**
 * An action an entry is about, as it stood when the entry was raised.
 *
 * @param due null where no date was agreed
 * @param lastUpdateOn the London day the agency last said how it stands; null when it never did
 */
public record ChallengedAction(long actionId, String reference, LocalDate due, LocalDate lastUpdateOn) {

    /** The action as it stands in this version. */
    public static ChallengedAction of(Position position, String reference) {
        return new ChallengedAction(position.actionId(), reference, position.due(),
                position.lastUpdateAt() == null ? null : London.dayOf(position.lastUpdateAt()));
    }

    /** Calendar days past the due date; 0 when it is not late. */
    public int daysOverdue(LocalDate day) {
        return due == null || !due.isBefore(day) ? 0 : (int) ChronoUnit.DAYS.between(due, day);
    }
}
