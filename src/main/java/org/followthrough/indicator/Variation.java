package org.followthrough.indicator;

import org.followthrough.indicator.ControlChart.Mark;

/** What the last figure says beside those before it. */
public enum Variation {
    /** It varies as it always does. */
    USUAL,
    IMPROVING,
    GETTING_WORSE,
    /** Unusual where neither way is better. */
    UNUSUALLY_HIGH,
    UNUSUALLY_LOW;

    /** @param mark of the last figure; null when it is usual */
    public static Variation of(Mark mark, Polarity polarity) {
        if (mark == null) {
            return USUAL;
        }
        return switch (polarity) {
            case HIGH -> mark.high() ? IMPROVING : GETTING_WORSE;
            case LOW -> mark.high() ? GETTING_WORSE : IMPROVING;
            case NEUTRAL -> mark.high() ? UNUSUALLY_HIGH : UNUSUALLY_LOW;
        };
    }
}
