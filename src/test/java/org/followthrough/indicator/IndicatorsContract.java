package org.followthrough.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.followthrough.testing.TestClock.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What indicators and returns must be on both databases. */
abstract class IndicatorsContract {

    private static final Period FIRST = Frequency.MONTHLY.containing(LocalDate.of(2025, 1, 1));

    private Indicators indicators;
    private Returns returns;
    private ControlCharts charts;
    private TestClock clock;
    private Anytown anytown;
    private Indicator referrals;

    @BeforeEach
    void board(Indicators indicators, Returns returns, ControlCharts charts, TestClock clock, Anytown anytown) {
        this.indicators = indicators;
        this.returns = returns;
        this.charts = charts;
        this.clock = clock;
        this.anytown = anytown;
        referrals = add(definition(anytown, "Referrals " + anytown.police, Measure.COUNT));
    }

    static Definition definition(Anytown anytown, String name, Measure measure) {
        return new Definition(name, Theme.CONTACT, "Demand", measure, "referrals", "Referrals received", null,
                Frequency.MONTHLY, Polarity.LOW, new BigDecimal("18"), new BigDecimal("2"), anytown.police,
                anytown.policeLead.id(), null, 15, LocalDate.of(2026, 9, 1), true);
    }

    private Indicator add(Definition definition) {
        return indicators.find(anytown.businessUnit, indicators.add(anytown.businessUnit, definition)).orElseThrow();
    }

    private void give(Person by, Period period, int startedFrom, String figure) {
        returns.give(by, referrals, period, startedFrom,
                new Returns.Given(Figures.of(new BigDecimal(figure)), null, "As told"));
    }

    @Test
    void aDefinitionIsKeptInVersionsAndReadAsItWasOnADay() {
        Definition before = referrals.definition();
        clock.set(TODAY.plusDays(2));
        indicators.change(anytown.businessUnit, referrals, new Definition(before.name(), Theme.CARE, null,
                Measure.COUNT, null, null, null, Frequency.MONTHLY, Polarity.HIGH, null, null, anytown.health, null,
                null, 20, before.askedFrom(), false));

        assertThat(indicators.versions(referrals)).extracting(Indicator::version).containsExactly(2, 1);
        assertThat(indicators.versions(referrals).get(1)).isEqualTo(referrals);
        assertThat(indicators.on(TODAY)).contains(referrals);
        assertThat(indicators.on(TODAY.plusDays(2))).extracting(Indicator::ref).doesNotContain(referrals.ref());
        assertThatThrownBy(() -> indicators.change(anytown.businessUnit, referrals, before))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> indicators.add(anytown.policeCoordinator, before)).isInstanceOf(NotAllowed.class);
        assertThat(add(before).ref()).as("the same name again").isEqualTo(referrals.ref() + "-2");
    }

    @Test
    void aCorrectionIsANewVersionAndAPastDayKeepsWhatItKnew() {
        give(anytown.policeLead, FIRST, 0, "20");
        clock.set(TODAY.plusDays(2));
        give(anytown.policeCoordinator, FIRST, 1, "25.5");

        assertThat(returns.versions(referrals, Series.OWN, FIRST)).extracting(Return::version).containsExactly(1, 2);
        assertThat(charts.of(referrals, TODAY).last().orElseThrow().figure()).isEqualByComparingTo("20");
        assertThat(charts.of(referrals, TODAY.plusDays(2)).last().orElseThrow()).matches(step ->
                step.figure().compareTo(new BigDecimal("25.5")) == 0 && step.own().isRevised());
        assertThatThrownBy(() -> give(anytown.policeLead, FIRST, 1, "30")).isInstanceOf(ChangedMeanwhile.class);
        Person ofHealth = anytown.person("health.coordinator", anytown.health, Role.AGENCY_COORDINATOR);
        assertThatThrownBy(() -> give(ofHealth, FIRST, 2, "30")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aGapIsKeptWithoutAnyFigure() {
        give(anytown.policeLead, FIRST, 0, "20");
        returns.give(anytown.policeLead, referrals, FIRST.next(), 0,
                new Returns.Given(Figures.none(Gap.SUPPRESSED), "Fewer than five", null));

        IndicatorCourse course = charts.of(referrals, TODAY);
        assertThat(course.steps()).hasSize(2);
        assertThat(course.steps().get(1)).matches(IndicatorCourse.Step::isGap);
        assertThat(course.chart().points().get(1).value()).isNull();
        assertThat(IndicatorWords.finding(course)).endsWith("there is no figure for February 2025");
    }

    @Test
    void whatIsSuppressedLaterIsNotShownAsItWasKnownBeforeEither() {
        give(anytown.policeLead, FIRST, 0, "3");
        clock.set(TODAY.plusDays(2));
        returns.give(anytown.policeLead, referrals, FIRST, 1, new Returns.Given(Figures.none(Gap.SUPPRESSED), null, null));

        assertThat(charts.of(referrals, TODAY).steps()).singleElement().matches(IndicatorCourse.Step::isGap);
        assertThat(returns.versions(referrals, Series.OWN, FIRST)).extracting(one -> one.figures().gap())
                .containsExactly(Gap.SUPPRESSED, Gap.SUPPRESSED);
    }

    @Test
    void howOftenItIsReturnedIsFixedByTheFirstFigure() {
        Definition monthly = referrals.definition();
        Definition quarterly = new Definition(monthly.name(), monthly.theme(), null, monthly.measure(), null, null,
                null, Frequency.QUARTERLY, monthly.polarity(), null, null, anytown.police, null, null, 15,
                monthly.askedFrom(), true);
        indicators.change(anytown.businessUnit, referrals, quarterly);
        Indicator changed = indicators.find(anytown.businessUnit, referrals.ref()).orElseThrow();
        returns.compare(anytown.businessUnit, changed, Series.ENGLAND, Frequency.QUARTERLY.containing(FIRST.start()), 0,
                new Returns.Given(Figures.of(BigDecimal.TEN), null, null));

        assertThatThrownBy(() -> indicators.change(anytown.businessUnit, changed, monthly))
                .isInstanceOf(FrequencyFixed.class);
        indicators.change(anytown.businessUnit, changed, quarterly);
    }

    @Test
    void aFileOfFiguresIsKeptForADay(FigureFiles files) {
        long id = files.keep(anytown.businessUnit, "figures.csv", new byte[] {1});
        clock.set(clock.instant().plus(Duration.ofHours(23)));
        files.tidy();
        assertThat(files.find(anytown.businessUnit, id)).isPresent();
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        files.tidy();
        assertThat(files.find(anytown.businessUnit, id)).isEmpty();
    }

    @Test
    void comparisonsStandBesideTheOwnFigures() {
        give(anytown.policeLead, FIRST.yearBefore(), 0, "30");
        give(anytown.policeLead, FIRST, 0, "20");
        returns.compare(anytown.businessUnit, referrals, Series.ENGLAND, FIRST, 0,
                new Returns.Given(Figures.of(new BigDecimal("22.4")), null, null));

        IndicatorCourse.Step step = charts.of(referrals, TODAY).last().orElseThrow();
        assertThat(step.england()).isEqualByComparingTo("22.4");
        assertThat(step.lastYear()).isEqualByComparingTo("30");
        assertThat(step.neighbours()).isNull();
        assertThat(charts.of(referrals, FIRST, FIRST, London.closeOf(TODAY)).steps()).containsExactly(step);
    }

    @Test
    void comparatorsAreEnteredCorrectedAndTakenBackPeriodByPeriod(Comparators comparators) {
        Person unit = anytown.businessUnit;
        comparators.enter(unit, referrals, FIRST, 0, Map.of(Series.ENGLAND, new BigDecimal("22.4"),
                Series.NEIGHBOURS, new BigDecimal("19")));
        assertThat(comparators.of(referrals, FIRST).version()).isEqualTo(2);
        comparators.enter(unit, referrals, FIRST, 2, Map.of(Series.ENGLAND, new BigDecimal("22.40")));

        assertThat(comparators.of(referrals, FIRST).figures()).containsOnlyKeys(Series.ENGLAND);
        assertThat(returns.versions(referrals, Series.ENGLAND, FIRST)).as("the same figure is no correction").hasSize(1);
        assertThat(comparators.of(referrals, FIRST.next())).isEqualTo(new Comparators.Known(0, Map.of()));
        assertThatThrownBy(() -> comparators.enter(unit, referrals, FIRST, 2, Map.of()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> comparators.enter(anytown.policeLead, referrals, FIRST.next(), 0,
                Map.of(Series.ENGLAND, BigDecimal.TEN))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void oneEndOfThePeriodsAskedForIsEnough() {
        assertThat(charts.of(referrals, FIRST, null, London.closeOf(TODAY)).steps()).as("nothing returned").isEmpty();
        give(anytown.policeLead, FIRST, 0, "20");
        int usual = FIRST.frequency().shown();

        assertThat(periods(FIRST.plus(-1), null)).containsExactly(FIRST.plus(-1), FIRST);
        assertThat(periods(null, FIRST.next())).hasSize(usual).endsWith(FIRST.next());
        assertThat(periods(FIRST.next(), FIRST)).isEmpty();
        assertThat(periods(FIRST.plus(-5000), FIRST)).hasSize(10 * usual).endsWith(FIRST);
    }

    private List<Period> periods(Period from, Period to) {
        return charts.of(referrals, from, to, London.closeOf(TODAY)).steps().stream().map(IndicatorCourse.Step::period).toList();
    }

    @Test
    void aRebaseStartsTheLimitsAnewUntilItIsTakenBack() {
        Period period = FIRST;
        for (String figure : "10 12 10 12 30 32 30 32".split(" ")) {
            give(anytown.policeLead, period, 0, figure);
            period = period.next();
        }
        indicators.rebase(anytown.businessUnit, referrals, FIRST.plus(4), "A new front door");
        assertThat(charts.of(referrals, TODAY).limits().mean()).isEqualTo(31, within(1e-9));

        clock.set(TODAY.plusDays(1));
        indicators.endRebase(anytown.businessUnit, referrals, charts.of(referrals, TODAY).rebases().get(0).id());
        assertThat(charts.of(referrals, TODAY.plusDays(1)).limits().mean()).isEqualTo(21, within(1e-9));
        assertThat(charts.of(referrals, TODAY).limits().mean()).as("as it was known").isEqualTo(31, within(1e-9));
    }

    @Test
    void whatIsAskedForAndNotReturnedIsMissing() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        Period september = Frequency.MONTHLY.containing(LocalDate.of(2026, 9, 1));
        List<Indicator> asked = List.of(referrals);
        assertThat(returns.missing(asked, day)).extracting(MissingReturn::period)
                .containsExactly(september, september.next());
        give(anytown.policeLead, september, 0, "20");
        assertThat(returns.missing(asked, day)).singleElement().matches(missing ->
                missing.due().equals(LocalDate.of(2026, 11, 15)) && missing.isOverdue(day)
                        && !missing.isOverdue(missing.due()));
        assertThat(indicators.returnedBy(anytown.policeLead)).contains(referrals);
        assertThat(indicators.returnedBy(anytown.person("health.lead", anytown.health, Role.AGENCY_LEAD)))
                .doesNotContain(referrals);
    }
}
