package org.followthrough.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.followthrough.indicator.ControlChart.Limits;

/**
 * How an indicator has gone over some periods.
 *
 * @param steps one for each period, oldest first; empty while nothing was ever returned
 * @param chart of the figures, a point for each step
 * @param rebases those that fall among the periods
 * @param rated whether the board shows red, amber and green too
 */
public record IndicatorCourse(Indicator indicator, List<Step> steps, ControlChart chart, List<Rebase> rebases,
                              boolean rated) {

    /**
     * One period.
     *
     * @param own null where nothing was returned
     * @param england null where it is not known; so the others
     * @param lastYear the own figure of the same period a year before
     */
    public record Step(Period period, Return own, BigDecimal england, BigDecimal neighbours, BigDecimal lastYear) {

        /** The figure; null for a gap. */
        public BigDecimal figure() {
            return own == null ? null : own.figures().figure();
        }

        /** Whether there is a return that says why there is no figure. */
        public boolean isGap() {
            return own != null && own.figures().gap() != null;
        }
    }

    public IndicatorCourse {
        steps = List.copyOf(steps);
        rebases = List.copyOf(rebases);
    }

    public Definition definition() {
        return indicator.definition();
    }

    /** The step of the last figure; empty when there is none. */
    public Optional<Step> last() {
        return chart.last() < 0 ? Optional.empty() : Optional.of(steps.get(chart.last()));
    }

    /** The chart's point of the last figure; empty when there is none. */
    public Optional<ControlChart.Point> lastPoint() {
        return chart.last() < 0 ? Optional.empty() : Optional.of(chart.points().get(chart.last()));
    }

    /** The limits of the last figure; null when there are none. */
    public Limits limits() {
        return lastPoint().map(ControlChart.Point::limits).orElse(null);
    }

    /** The last figure less the one of the period before; empty where either is missing. */
    public Optional<BigDecimal> change() {
        int last = chart.last();
        BigDecimal before = last < 1 ? null : steps.get(last - 1).figure();
        return before == null ? Optional.empty() : Optional.of(steps.get(last).figure().subtract(before));
    }

    /** Whether the figure lies further outside the limits than they lie from the average, so that it may be a slip. */
    public boolean isFarOut(BigDecimal figure) {
        Limits limits = limits();
        return limits != null && figure != null && Math.abs(figure.doubleValue() - limits.mean())
                > 2 * Math.max(limits.upper() - limits.mean(), 0.5);
    }

    /** What the last figure says; empty without limits to tell by. */
    public Optional<Variation> variation() {
        return lastPoint().filter(point -> point.limits() != null)
                .map(point -> Variation.of(point.mark(), definition().polarity()));
    }

    /** Whether the target will be met if nothing changes; empty when that cannot be said. */
    public Optional<Assurance> assurance() {
        BigDecimal target = definition().target();
        return Assurance.of(limits(), target == null ? null : target.doubleValue(), definition().polarity());
    }

    /** Red, amber or green of the last figure; empty when the board shows none, or it cannot be said. */
    public Optional<Rag> rag() {
        return last().filter(step -> rated).flatMap(step -> Rag.of(step.figure(), definition().target(), definition().tolerance(),
                definition().polarity()));
    }
}
