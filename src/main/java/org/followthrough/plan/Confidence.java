package org.followthrough.plan;

/** Somebody's judgement whether an action will be done by its due date. */
public enum Confidence {
    ON_TRACK, AT_RISK, OFF_TRACK
}
