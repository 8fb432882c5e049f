package org.followthrough.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What was returned: a figure, alone or as a ratio of two, or a gap. A gap holds no figures at all, so that none that is
 * suppressed can get out.
 *
 * @param numerator null where only the figure is known
 * @param denominator null where only the figure is known
 * @param figure what the chart shows; null for a gap
 * @param gap null where there is a figure
 */
public record Figures(BigDecimal numerator, BigDecimal denominator, BigDecimal figure, Gap gap) {

    public Figures {
        boolean none = numerator == null && denominator == null && figure == null;
        if (gap == null ? figure == null : !none) {
            throw new IllegalArgumentException("Either a figure or a gap");
        }
    }

    /** A figure known as such. */
    public static Figures of(BigDecimal figure) {
        return new Figures(null, null, figure, null);
    }

    /**
     * A figure worked out of two.
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public static Figures of(Measure measure, BigDecimal numerator, BigDecimal denominator) {
        return new Figures(numerator, denominator, measure.of(numerator, denominator), null);
    }

    /** No figure. */
    public static Figures none(Gap gap) {
        return new Figures(null, null, null, gap);
    }

    /** Whether they say the same, however many noughts are written. */
    boolean isSame(Figures other) {
        return gap == other.gap && isSame(figure, other.figure) && isSame(numerator, other.numerator)
                && isSame(denominator, other.denominator);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
