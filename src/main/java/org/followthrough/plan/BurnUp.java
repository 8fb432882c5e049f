package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a plan was at the close of a day.
 *
 * @param total all actions it then had but those closed and not done
 * @param planned how many of them should have been done by then, by the dates first agreed
 */
public record BurnUp(LocalDate day, int total, int signedOff, int planned) {

    static BurnUp of(List<Position> standing, LocalDate day) {
        int total = 0;
        int signedOff = 0;
        int planned = 0;
        for (Position position : standing) {
            if (position.progress() != Progress.CLOSED) {
                total++;
                signedOff += position.progress() == Progress.SIGNED_OFF ? 1 : 0;
                planned += position.firstDue() != null && !position.firstDue().isAfter(day) ? 1 : 0;
            }
        }
        return new BurnUp(day, total, signedOff, planned);
    }

    /** Actions that should have been signed off and were not; below zero when the plan is ahead. */
    public int behind() {
        return planned - signedOff;
    }
}
