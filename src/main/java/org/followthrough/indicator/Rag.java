package org.followthrough.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** The last figure beside the target alone, for boards that want to see it. */
public enum Rag {
    GREEN,
    AMBER,
    RED;

    /**
     * Green when the target is met, amber within the tolerance, red beyond it.
     *
     * @param tolerance how far from the target is still amber; null when nothing is
     * @return empty without a figure, a target or a way that is better
     */
    public static Optional<Rag> of(BigDecimal figure, BigDecimal target, BigDecimal tolerance, Polarity polarity) {
        if (figure == null || target == null || polarity == Polarity.NEUTRAL) {
            return Optional.empty();
        }
        BigDecimal missedBy = polarity == Polarity.HIGH ? target.subtract(figure) : figure.subtract(target);
        return Optional.of(missedBy.signum() <= 0 ? GREEN
                : tolerance != null && missedBy.compareTo(tolerance) <= 0 ? AMBER : RED);
    }
}
