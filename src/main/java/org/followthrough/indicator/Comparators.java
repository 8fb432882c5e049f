package org.followthrough.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of England and of the statistical neighbours, typed period by period. The own figure of a year before
 * needs no typing.
 */
@Service
@Transactional(readOnly = true)
public class Comparators {

    /** Whose figures an indicator is compared with. */
    public static final List<Series> SERIES = List.of(Series.ENGLAND, Series.NEIGHBOURS);

    private final Returns returns;

    Comparators(Returns returns) {
        this.returns = returns;
    }

    /**
     * What is known for a period.
     *
     * @param version rises with each figure entered or corrected; 0 when there never was one
     * @param figures only those that are known
     */
    public record Known(int version, Map<Series, BigDecimal> figures) {
    }

    /** What an indicator is compared with in a period. */
    public Known of(Indicator indicator, Period period) {
        return known(SERIES.stream().flatMap(series -> returns.now(indicator, series, period).stream()).toList());
    }

    private static Known known(Collection<Return> latest) {
        Map<Series, BigDecimal> figures = new EnumMap<>(Series.class);
        latest.stream().filter(one -> one.figures().gap() == null)
                .forEach(one -> figures.put(one.series(), one.figures().figure()));
        return new Known(latest.stream().mapToInt(Return::version).sum(), figures);
    }

    /**
     * Keeps the figures of a period; one that is left out is not known any more.
     *
     * @param startedFrom the version the person saw
     * @throws NotAllowed when the person may not
     * @throws ChangedMeanwhile when somebody else entered or corrected one meanwhile
     */
    @Transactional
    public void enter(Person by, Indicator indicator, Period period, int startedFrom,
                      Map<Series, BigDecimal> figures) {
        if (of(indicator, period).version() != startedFrom) {
            throw new ChangedMeanwhile();
        }
        for (Series series : SERIES) {
            Optional<Return> before = returns.now(indicator, series, period);
            Figures now = figures.get(series) == null ? Figures.none(Gap.NOT_AVAILABLE)
                    : Figures.of(figures.get(series));
            boolean same = before.map(one -> one.figures().isSame(now)).orElse(figures.get(series) == null);
            if (!same) {
                returns.compare(by, indicator, series, period, before.map(Return::version).orElse(0),
                        new Returns.Given(now, null, null));
            }
        }
    }
}
