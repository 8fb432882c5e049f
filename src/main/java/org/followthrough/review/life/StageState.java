package org.followthrough.review.life;

/** How a stage stands. Stages are a checklist and no gate: each may be begun, done or skipped at any time. */
public enum StageState {
    /** Nothing is recorded; never kept. */
    NOT_BEGUN,
    OPEN,
    DONE,
    /** Left out, with the reason. */
    SKIPPED,
    /** Open again, with the reason. */
    REOPENED;

    /** Whether nothing more is expected. */
    public boolean isSettled() {
        return this == DONE || this == SKIPPED;
    }

    /** Whether the reason is recorded with it. */
    public boolean needsReason() {
        return this == SKIPPED || this == REOPENED;
    }
}
