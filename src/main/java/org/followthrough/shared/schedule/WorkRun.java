package org.followthrough.shared.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One run of a piece of work.
 *
 * @param workKey the key of the work
 * @param period the key of its period; a run asked for by hand after the period was done adds the time to it
 * @param seenAt when the run was last known to be alive
 * @param finishedAt null while it runs
 * @param detail what was done or what went wrong; while it runs, how far it is, null when it does not say
 * @param attempts how often it was begun
 * @param askedBy id of the person who asked for it; null for the schedule
 */
public record WorkRun(String workKey, String period, LocalDate periodDay, Instant startedAt, Instant seenAt,
                      Instant finishedAt, Outcome outcome, String detail, int attempts, Long askedBy) {

    /** How a run stands. */
    public enum Outcome { RUNNING, DONE, FAILED }

    Period asPeriod() {
        return new Period(period, periodDay);
    }
}
