package org.followthrough.plan;

/** What has happened to an action. */
public enum Progress {
    NOT_STARTED,
    IN_PROGRESS,
    /** The agency says it is finished. */
    COMPLETE,
    /** The sub-committee has seen evidence and agreed. */
    SIGNED_OFF,
    /** Withdrawn or replaced. */
    CLOSED;

    /** Whether work is still owed: only such an action can be late. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }

    /** Whether nothing more is asked of anybody: signed off or closed. */
    public boolean isOver() {
        return this == SIGNED_OFF || this == CLOSED;
    }
}
