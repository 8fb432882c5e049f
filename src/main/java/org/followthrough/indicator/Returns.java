package org.followthrough.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures the agencies return: as first reported and as revised. */
@Service
@Transactional(readOnly = true)
public class Returns {

    /** How many characters a comment may have. */
    public static final int LONGEST_COMMENT = 2000;

    private final ReturnMapper mapper;
    private final Indicators indicators;
    private final Clock clock;

    Returns(ReturnMapper mapper, Indicators indicators, Clock clock) {
        this.mapper = mapper;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** The newest versions known before the moment, about periods from the day on, by indicator, series and period. */
    public List<Return> since(Collection<Indicator> of, LocalDate from, Instant moment) {
        if (of.isEmpty()) {
            return List.of();
        }
        Map<Return.Subject, Return> newest = new LinkedHashMap<>();
        Suppression.of(mapper.since(of.stream().map(Indicator::id).toList(), from)).stream()
                .filter(given -> given.recordedAt().isBefore(moment))
                .forEach(given -> newest.put(given.subject(), given));
        return List.copyOf(newest.values());
    }

    /** How the figure of a period was reported and revised, oldest first. */
    public List<Return> versions(Indicator indicator, Series series, Period period) {
        return Suppression.of(mapper.versions(indicator.id(), series, period.start()));
    }

    /**
     * What was reported for the periods of a course before what stands there, oldest first, by their first days.
     *
     * @return only periods that were revised, and none of what is suppressed
     */
    public Map<LocalDate, List<Return>> earlier(IndicatorCourse course) {
        Map<LocalDate, Integer> revised = course.steps().stream().map(IndicatorCourse.Step::own)
                .filter(own -> own != null && own.isRevised() && own.figures().gap() != Gap.SUPPRESSED)
                .collect(Collectors.toMap(Return::period, Return::version));
        if (revised.isEmpty()) {
            return Map.of();
        }
        LocalDate from = course.steps().get(0).period().start();
        return Suppression.of(mapper.since(List.of(course.indicator().id()), from)).stream()
                .filter(given -> given.series() == Series.OWN
                        && given.version() < revised.getOrDefault(given.period(), 0))
                .collect(Collectors.groupingBy(Return::period));
    }

    /** What is said of the period now; empty when nothing is. */
    public Optional<Return> now(Indicator indicator, Series series, Period period) {
        return versions(indicator, series, period).stream().reduce((before, after) -> after);
    }

    /** What is said now of every period of these indicators, by what it is about. */
    Map<Return.Subject, Return> now(Collection<Indicator> of) {
        return since(of, LocalDate.EPOCH, Instant.MAX).stream()
                .collect(Collectors.toMap(Return::subject, Function.identity()));
    }

    /** A figure and what is said with it. */
    public record Given(Figures figures, String note, String commentary) {
    }

    /**
     * Keeps what an agency returns for a period, or its revision.
     *
     * @param startedFrom the version the person saw; 0 when there was none
     * @throws NotAllowed when the person may not
     * @throws ChangedMeanwhile when somebody returned it meanwhile
     */
    @Transactional
    public void give(Person by, Indicator indicator, Period period, int startedFrom, Given given) {
        givePast(by, indicator, period, startedFrom, given, clock.instant());
    }

    /**
     * Keeps what an agency returned at the moment.
     *
     * @throws NotAllowed when the person may not
     * @throws ChangedMeanwhile when somebody returned it meanwhile
     */
    @Transactional
    public void givePast(Person by, Indicator indicator, Period period, int startedFrom, Given given, Instant at) {
        if (!indicators.mayReturn(by, indicator)) {
            throw new NotAllowed();
        }
        insert(by, indicator, Series.OWN, period, startedFrom, given, at);
    }

    /**
     * Keeps a figure to compare with.
     *
     * @throws NotAllowed when the person may not
     * @throws ChangedMeanwhile when somebody entered it meanwhile
     */
    @Transactional
    public void compare(Person by, Indicator indicator, Series series, Period period, int startedFrom, Given given) {
        if (!Access.may(by, Permission.EDIT_INDICATORS)) {
            throw new NotAllowed();
        }
        insert(by, indicator, series, period, startedFrom, given, clock.instant());
    }

    private void insert(Person by, Indicator indicator, Series series, Period period, int startedFrom, Given given,
                        Instant at) {
        int version = now(indicator, series, period).map(Return::version).orElse(0);
        if (version != startedFrom) {
            throw new ChangedMeanwhile();
        }
        try {
            mapper.insert(new Return(indicator.id(), series, period.start(), version + 1, at, by.id(),
                    given.figures(), given.note(), given.commentary()));
        } catch (DuplicateKeyException e) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * The returns asked for and not made: of each indicator every period that had ended by the day.
     *
     * @return oldest first within each indicator
     */
    public List<MissingReturn> missing(Collection<Indicator> of, LocalDate day) {
        LocalDate from = of.stream().map(one -> one.definition().first().start()).min(LocalDate::compareTo)
                .orElse(day);
        Set<ReturnMapper.Returned> returned = new HashSet<>(mapper.returned(from));
        List<MissingReturn> missing = new ArrayList<>();
        for (Indicator indicator : of) {
            Definition definition = indicator.definition();
            for (Period period : definition.first().upTo(definition.lastEnded(day))) {
                if (!returned.contains(new ReturnMapper.Returned(indicator.id(), period.start()))) {
                    missing.add(new MissingReturn(indicator, period));
                }
            }
        }
        return missing;
    }
}
