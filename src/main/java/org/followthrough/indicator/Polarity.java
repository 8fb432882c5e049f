package org.followthrough.indicator;

/** Which way an indicator is better. */
public enum Polarity {
    HIGH,
    LOW,
    /** Neither: a change is worth a question, not praise or blame. */
    NEUTRAL
}
