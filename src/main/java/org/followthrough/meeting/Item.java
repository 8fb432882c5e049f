package org.followthrough.meeting;

import java.time.Instant;
import org.followthrough.plan.Cause;

/**
 * An action on the agenda of a meeting, and what came of it.
 *
 * @param position its number on the agenda, from 1; 0 until the papers are frozen
 * @param takenOff whether it was taken off the agenda by hand
 * @param note for the minutes; may be null
 * @param decision what was decided: the cause of the version of the action that records it; null for nothing
 * @param decidedBy who decided; null for nothing decided
 * @param actionVersion the version of the action after the decision, or when it was noted; null until then
 * @param savedAt null until the meeting has come to it
 * @param savedBy who keeps the record; null until the meeting has come to it
 */
public record Item(long actionId, ItemKind kind, int position, boolean takenOff, String note, Cause decision,
                   Long decidedBy, Integer actionVersion, Instant savedAt, Long savedBy) {

    /** The longest note accepted, in characters. */
    public static final int NOTE_LIMIT = 2000;

    static Item of(long actionId, ItemKind kind, int position) {
        return new Item(actionId, kind, position, false, null, null, null, null, null, null);
    }

    static Item takenOff(long actionId, ItemKind kind) {
        return new Item(actionId, kind, 0, true, null, null, null, null, null, null);
    }

    /** Whether the meeting has come to it. */
    public boolean isDone() {
        return savedAt != null;
    }

    /** Whether the meeting decided something about it. */
    public boolean isDecided() {
        return decision != null;
    }
}
