package org.followthrough.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.people.BoardSettings;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How indicators have gone, as it was known before a moment: the close of a day, or when papers were frozen. */
@Service
@Transactional(readOnly = true)
public class ControlCharts {

    private static final int MOST_TIMES = 10;

    private final Indicators indicators;
    private final Returns returns;
    private final BoardSettings settings;

    ControlCharts(Indicators indicators, Returns returns, BoardSettings settings) {
        this.settings = settings;
        this.indicators = indicators;
        this.returns = returns;
    }

    /** The last periods of an indicator: up to the last one returned by the close of the day. */
    public IndicatorCourse of(Indicator indicator, LocalDate day) {
        return of(List.of(indicator), London.closeOf(day)).get(0);
    }

    /** The last periods of several: up to the last one returned before the moment. */
    public List<IndicatorCourse> of(Collection<Indicator> some, Instant moment) {
        // The last period returned may lie years back, so every one is read.
        Map<Long, List<Return>> known = returns.since(some, LocalDate.EPOCH, moment).stream()
                .collect(Collectors.groupingBy(Return::indicatorId));
        return some.stream().map(one -> {
            Known figures = new Known(one.definition().frequency(), known.getOrDefault(one.id(), List.of()));
            Period last = figures.last(present(one, moment));
            return course(one, figures, last == null ? List.of()
                    : figures.first(last.plus(1 - one.definition().frequency().shown())).upTo(last), moment);
        }).toList();
    }

    /**
     * The periods asked for, both ends among them: at most ten times as many as are shown unless asked for others.
     *
     * @param from null for as many periods up to the last as are usual
     * @param to null for the last one returned
     */
    public IndicatorCourse of(Indicator indicator, Period from, Period to, Instant moment) {
        IndicatorCourse usual = of(List.of(indicator), moment).get(0);
        if (from == null && to == null || usual.steps().isEmpty()) {
            return usual;
        }
        Period last = to == null ? usual.steps().get(usual.steps().size() - 1).period() : to;
        Period first = from == null ? last.plus(1 - last.frequency().shown()) : from;
        Period earliest = last.plus(1 - MOST_TIMES * last.frequency().shown());
        return between(indicator, first.compareTo(earliest) < 0 ? earliest : first, last, moment);
    }

    private IndicatorCourse between(Indicator indicator, Period from, Period to, Instant moment) {
        Known figures = new Known(indicator.definition().frequency(),
                returns.since(List.of(indicator), from.yearBefore().start(), moment));
        return course(indicator, figures, from.upTo(to), moment);
    }

    private static Period present(Indicator indicator, Instant moment) {
        return indicator.definition().frequency().containing(London.dayOf(moment.minusNanos(1)));
    }

    private IndicatorCourse course(Indicator indicator, Known known, List<Period> periods, Instant moment) {
        List<Rebase> rebases = periods.isEmpty() ? List.of() : indicators.rebases(indicator, moment).stream()
                .filter(rebase -> rebase.period().isAfter(periods.get(0).start())
                        && !rebase.period().isAfter(periods.get(periods.size() - 1).start())).toList();
        Set<LocalDate> starts = rebases.stream().map(Rebase::period).collect(Collectors.toCollection(HashSet::new));
        List<IndicatorCourse.Step> steps = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        Set<Integer> places = new HashSet<>();
        for (Period period : periods) {
            if (starts.contains(period.start())) {
                places.add(steps.size());
            }
            IndicatorCourse.Step step = known.step(period);
            steps.add(step);
            values.add(step.figure() == null ? null : step.figure().doubleValue());
        }
        return new IndicatorCourse(indicator, steps, ControlChart.of(values, places), rebases,
                settings.ratesIndicators());
    }

    /** What is known of one indicator, by series and period. */
    private static final class Known {

        private final Map<Series, TreeMap<Period, Return>> series;

        Known(Frequency frequency, List<Return> returns) {
            series = returns.stream().collect(Collectors.groupingBy(Return::series, Collectors.toMap(
                    given -> frequency.containing(given.period()), given -> given, (one, other) -> other,
                    TreeMap::new)));
        }

        /** The last period returned up to this one; null when there is none. */
        Period last(Period upTo) {
            return of(Series.OWN).floorKey(upTo);
        }

        /** The first period returned from this one on. */
        Period first(Period from) {
            return of(Series.OWN).ceilingKey(from);
        }

        IndicatorCourse.Step step(Period period) {
            return new IndicatorCourse.Step(period, of(Series.OWN).get(period), figure(Series.ENGLAND, period),
                    figure(Series.NEIGHBOURS, period), figure(Series.OWN, period.yearBefore()));
        }

        private BigDecimal figure(Series of, Period period) {
            Return given = of(of).get(period);
            return given == null ? null : given.figures().figure();
        }

        private TreeMap<Period, Return> of(Series one) {
            return series.getOrDefault(one, new TreeMap<>());
        }
    }
}
