package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final View VIEW = new View(Set.of(1L), false, AS_AT);

    @Test
    void anAgencysFourNumbersAddUpToItsOpenActions() {
        Figures figures = figuresOf(List.of(
                anAction().ledBy(1L).due("2026-11-19").build(),
                anAction().ledBy(2L).due("2026-11-19").build(),
                anAction().ledBy(2L).due("2026-08-19").sentBack().build(),
                anAction().ledBy(2L).due("2026-12-20").build(),
                anAction().ledBy(2L).due("2026-12-21").build(),
                anAction().ledBy(2L).build(),
                anAction().ledBy(2L).due("2026-08-19").that(Progress.COMPLETE).build(),
                anAction().ledBy(null).due("2027-08-19").build()));

        assertThat(figures.byAgency(VIEW)).containsExactly(new AgencyLoad(2L, 2, 1, 1, 1),
                new AgencyLoad(1L, 1, 0, 0, 0), new AgencyLoad(null, 0, 0, 1, 0));
    }

    @Test
    void latenessBandsMeetWithoutOverlap() {
        Figures figures = figuresOf(List.of(anAction().due("2026-11-20").build(), anAction().due("2026-11-19").build(),
                anAction().due("2026-10-21").build(), anAction().due("2026-10-20").build(),
                anAction().due("2026-09-21").build(), anAction().due("2026-09-20").build(),
                anAction().due("2026-08-22").build(), anAction().due("2026-08-21").build()));

        assertThat(figures.lateness(VIEW)).isEqualTo(Map.of(Lateness.UP_TO_30, 2, Lateness.UP_TO_60, 2,
                Lateness.UP_TO_90, 2, Lateness.OVER_90, 1));
    }

    @Test
    void aPlanIsCountedWithoutWhatIsClosed() {
        Figures figures = figuresOf(List.of(anAction().due("2026-08-21").build(), anAction().due("2026-08-22").build(),
                anAction().due("2026-11-20").build(), anAction().due("2026-12-01").build(), anAction().build(),
                anAction().due("2026-01-01").that(Progress.SIGNED_OFF).build(),
                anAction().due("2026-01-01").that(Progress.CLOSED).build(),
                anAction().due("2026-01-01").that(Progress.COMPLETE).build(),
                anAction().of(2).due("2026-11-19").build()));

        assertThat(figures.byPlan(VIEW)).isEqualTo(Map.of(1L, new PlanCount(7, 1, 2, 1, AS_AT),
                2L, new PlanCount(1, 0, 1, 0, null)));
    }

    @Test
    void aBurnUpPlansByTheDatesFirstAgreed() {
        Figures figures = figuresOf(List.of(anAction().due("2026-11-20").build(), anAction().due("2026-11-21").build(),
                anAction().due("2026-11-01").that(Progress.SIGNED_OFF).build(),
                anAction().due("2026-11-01").that(Progress.CLOSED).build(), anAction().build()));

        List<BurnUp> year = figures.burnUp(VIEW);

        assertThat(year).hasSize(12).last().isEqualTo(new BurnUp(AS_AT, 4, 1, 2));
        assertThat(year.get(10)).isEqualTo(new BurnUp(LocalDate.of(2026, 10, 31), 4, 1, 0));
        assertThat(year.get(11).behind()).isOne();
    }

    @Test
    void everyActionButAClosedOneFallsInOneBand() {
        Figures.MonthEnd today = figuresOf(List.of(
                anAction().due("2026-08-01").judged(Confidence.OFF_TRACK).build(),
                anAction().due("2026-08-01").sentBack().build(),
                anAction().due("2027-08-01").sentBack().build(),
                anAction().due("2027-08-01").judged(Confidence.AT_RISK).build(),
                anAction().due("2027-08-01").build(),
                anAction().build(),
                anAction().due("2027-08-01").that(Progress.NOT_STARTED).build(),
                anAction().that(Progress.COMPLETE).build(),
                anAction().that(Progress.SIGNED_OFF).build(),
                anAction().that(Progress.CLOSED).build())).year(VIEW).get(11);

        assertThat(today.counts()).isEqualTo(Map.of(StatusBand.OVERDUE, 2, StatusBand.AT_RISK, 2,
                StatusBand.ON_TRACK, 1, StatusBand.NOT_STARTED, 2, StatusBand.WAITING, 1, StatusBand.SIGNED_OFF, 1));
        assertThat(today.total()).isEqualTo(9);
    }

    @Test
    void aYearIsElevenMonthEndsAndTheDay() {
        assertThat(MonthEnds.yearTo(AS_AT)).hasSize(12).startsWith(LocalDate.of(2025, 12, 31))
                .endsWith(LocalDate.of(2026, 10, 31), AS_AT).contains(LocalDate.of(2026, 2, 28));
        assertThat(MonthEnds.before(LocalDate.of(2026, 11, 30))).isEqualTo("2026-10-31");
    }

    @Test
    void theTallyLeavesClosedActionsOutOfTheTotal() {
        Tally tally = Tally.of(List.of(anAction().that(Progress.CLOSED).build(),
                anAction().updated("2026-10-27").that(Progress.COMPLETE).build(), anAction().build()), AS_AT,
                BoardRules.START);

        assertThat(tally.total()).isEqualTo(2);
        assertThat(tally.open()).isEqualTo(1);
        assertThat(tally.oldestWait()).isEqualTo(24);
        assertThat(tally.of(QuickLink.WAITING)).isEqualTo(1);
        assertThat(tally.of(Headline.CLOSED)).isEqualTo(1);
    }

    private static Figures figuresOf(List<Position> standing) {
        Positions positions = mock(Positions.class);
        when(positions.figures(any(), any(), any())).thenAnswer(call -> {
            Function<List<Position>, ?> count = call.getArgument(2);
            return count.apply(standing);
        });
        BoardSettings settings = mock(BoardSettings.class);
        when(settings.rules()).thenReturn(BoardRules.START);
        return new Figures(positions, settings);
    }
}
