package org.followthrough.indicator;

import java.util.Optional;
import org.followthrough.indicator.ControlChart.Limits;

/** Whether the target is met if nothing changes. */
public enum Assurance {
    USUALLY_MET,
    HIT_AND_MISS,
    USUALLY_MISSED;

    /**
     * The target beside the limits: beyond them it is always met or always missed, between them it depends on chance.
     *
     * @param limits those of the last figure; null when there are none
     * @param target null when there is none
     * @return empty without target, limits or a way that is better
     */
    public static Optional<Assurance> of(Limits limits, Double target, Polarity polarity) {
        if (limits == null || target == null || polarity == Polarity.NEUTRAL) {
            return Optional.empty();
        }
        boolean high = polarity == Polarity.HIGH;
        if (target > limits.upper()) {
            return Optional.of(high ? USUALLY_MISSED : USUALLY_MET);
        }
        if (target < limits.lower()) {
            return Optional.of(high ? USUALLY_MET : USUALLY_MISSED);
        }
        return Optional.of(HIT_AND_MISS);
    }
}
