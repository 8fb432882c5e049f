package org.followthrough.plan;

/** What happens around actions and is no version of them. */
public enum PlanEvent {
    EVIDENCE_DOWNLOADED,
    /** A text looked as if it named a child, and was saved as it is. */
    NAME_WARNING_KEPT,
    /** A text looked as if it named a child, and its writer went back to change it. */
    NAME_WARNING_HEEDED
}
