package org.followthrough.indicator;

/** Whose figures they are. */
public enum Series {
    /** The board's own area. */
    OWN,
    ENGLAND,
    /** The average of the statistical neighbours. */
    NEIGHBOURS
}
