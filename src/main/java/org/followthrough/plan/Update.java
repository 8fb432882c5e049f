package org.followthrough.plan;

import java.time.LocalDate;

/**
 * What an agency says in the one-minute update.
 *
 * @param progress not started, in progress or complete
 * @param note what has happened; never null
 * @param completedOn the day it was finished; null unless complete
 * @param evidence where evidence is held; null when none was given with this update
 * @param askFor the later date asked for; null when none
 * @param askReason why; null unless a date is asked for
 */
public record Update(Progress progress, Confidence confidence, String note, LocalDate completedOn, String evidence,
                     LocalDate askFor, String askReason) {

    /** The longest note accepted, in characters. */
    public static final int NOTE_LIMIT = 1000;
    /** The longest statement of evidence accepted, in characters. */
    public static final int EVIDENCE_LIMIT = 1000;
    /** The longest reason accepted, in characters. */
    public static final int REASON_LIMIT = 1000;
}
