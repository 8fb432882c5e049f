package org.followthrough.shared.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** The axis of the figures: from zero, with a few round whole numbers. */
final class FigureAxis extends NumberAxis {

    private FigureAxis(Type type, double lower, double upper, NumberTickUnit unit) {
        setRange(lower, upper);
        setTickUnit(unit);
        setTickLabelFont(type.regular());
        setTickLabelPaint(HousePlot.WORDS);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** An axis that ends at {@code largest}, with no more than {@code ticks} numbers after the zero. */
    static FigureAxis endingAt(double largest, int ticks, Type type) {
        double upper = Math.max(1, largest);
        return new FigureAxis(type, 0, upper, new WholeNumbers(unit(upper, ticks)));
    }

    /** An axis that need not begin at zero, with steps of a tenth where the figures lie that close together. */
    static FigureAxis between(double lower, double upper, int ticks, Type type) {
        long tenths = unit((upper - lower) * 10, ticks);
        return new FigureAxis(type, lower, upper, tenths % 10 == 0 ? new WholeNumbers(tenths / 10)
                : new NumberTickUnit(tenths / 10.0, new DecimalFormat("#,##0.0",
                        DecimalFormatSymbols.getInstance(Locale.UK))));
    }

    /** An axis that is not printed. */
    static FigureAxis hidden(double upper, Type type) {
        FigureAxis axis = endingAt(upper, 1, type);
        axis.setVisible(false);
        return axis;
    }

    /** Widens the axis at both ends by {@code share} of its length, for lines thicker than a point. */
    FigureAxis padded(double share) {
        double pad = getRange().getLength() * share;
        setRange(getRange().getLowerBound() - pad, getRange().getUpperBound() + pad);
        return this;
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 ... of which no more than {@code ticks} fit below {@code upper}. */
    static long unit(double upper, int ticks) {
        for (long power = 1;; power *= 10) {
            for (long step : new long[] {1, 2, 5}) {
                if (upper < (double) power * step * (ticks + 1)) {
                    return power * step;
                }
            }
        }
    }

    /** A figure as printed: 1,234. */
    static String print(long figure) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK)).format(figure);
    }

    private static final class WholeNumbers extends NumberTickUnit {
        WholeNumbers(long unit) {
            super(unit);
        }

        @Override
        public String valueToString(double value) {
            return print(Math.round(value));
        }
    }
}
