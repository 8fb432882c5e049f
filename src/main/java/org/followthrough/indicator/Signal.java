package org.followthrough.indicator;

/** Why a figure is unusual, in the order in which the rules are asked: the first that holds names it. */
public enum Signal {
    /** Outside the limits. */
    OUTSIDE,
    /** One of seven figures in a row that rise, or fall, each time. */
    TREND,
    /** One of two among three figures in a row that are close to the same limit. */
    NEAR_LIMIT,
    /** One of seven figures in a row on the same side of the average. */
    RUN
}
