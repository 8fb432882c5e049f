package org.followthrough.plan;

/** What happens around actions and is no version of them. */
public enum PlanEvent {
    EVIDENCE_DOWNLOADED
}
