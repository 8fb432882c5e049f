package org.followthrough.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How the figure of an indicator comes about. */
public enum Measure {
    /** A whole number of something. */
    COUNT(0, 0),
    /** So many of each hundred. */
    PERCENTAGE(100, 1),
    /** So many for each 10,000 children. */
    RATE(10_000, 1),
    /** So much for each one, such as days or weeks. */
    AVERAGE(1, 1);

    private static final int PRECISION = 4;

    private final int times;
    private final int decimals;

    Measure(int times, int decimals) {
        this.times = times;
        this.decimals = decimals;
    }

    /** Whether it is worked out from two figures, one over the other. */
    public boolean isRatio() {
        return times != 0;
    }

    /** Digits after the point as printed. */
    public int decimals() {
        return decimals;
    }

    /**
     * The figure of a ratio, to four places.
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(BigDecimal.valueOf(times)).divide(denominator, PRECISION, RoundingMode.HALF_UP);
    }

    /** The figure as printed, 1,234 or 82.1%; empty for null. */
    public String print(BigDecimal figure) {
        return figure == null ? "" : number(figure) + (this == PERCENTAGE ? "%" : "");
    }

    private String number(BigDecimal figure) {
        DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0.#" : "#,##0.0",
                DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(figure);
    }

    /** How far two figures lie apart, as printed: of percentages in points, without their sign. */
    public String printDifference(BigDecimal difference) {
        return number(difference.abs());
    }

    /** An average or a limit as printed: to one place, that of a count too. */
    public String printLimit(double limit) {
        return print(limit(limit));
    }

    /** An average or a limit to the place it is printed to. */
    public static BigDecimal limit(double limit) {
        return BigDecimal.valueOf(limit).setScale(1, RoundingMode.HALF_UP);
    }

    /** The lower limit as far as a figure can lie there: not below zero. */
    public double lower(ControlChart.Limits limits) {
        return Math.max(0, limits.lower());
    }

    /** The upper limit as far as a figure can lie there: a percentage not above 100. */
    public double upper(ControlChart.Limits limits) {
        return this == PERCENTAGE ? Math.min(100, limits.upper()) : limits.upper();
    }
}
