package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

/** How long figures are held that were once counted, and when they are counted anew. */
class PositionsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Position> committed = new ArrayList<>();
    private final List<LocalDate> counted = new ArrayList<>();
    private final ActionMapper mapper = mock(ActionMapper.class);
    private final ChangeCounter counter = mock(ChangeCounter.class);
    private final Positions positions = new Positions(mapper, counter, mock(PlatformTransactionManager.class));

    @BeforeEach
    void anActionAndADraft() {
        when(mapper.positionsNumbered(any())).thenAnswer(call -> committed.stream()
                .filter(position -> call.<Collection<Long>>getArgument(0).contains(position.seq())).toList());
        commit(anAction().numbered(1).version(1, 1).since("2026-01-05"),
                anAction().numbered(2).version(1, 2).since("2026-01-06").notIssued());
        assertThat(open(OCTOBER)).isOne();
        assertThat(open(TODAY)).isOne();
        counted.clear();
    }

    @Test
    void whatIsAskedAgainIsCountedOnce() {
        assertThat(open(TODAY)).isOne();

        assertThat(counted).isEmpty();
    }

    @Test
    void anUpdateOfTodayLeavesTheLastMonthEndAsItWasCounted() {
        commit(anAction().numbered(1).version(2, 3).since("2026-11-22").that(Progress.COMPLETE));

        assertThat(open(OCTOBER)).isOne();
        assertThat(open(TODAY)).isZero();
        assertThat(counted).containsExactly(TODAY);
    }

    @Test
    void anUpdateThatTookEffectEarlierIsCountedFromItsDay() {
        commit(anAction().numbered(1).version(2, 3).since("2026-10-31").that(Progress.COMPLETE));

        assertThat(open(OCTOBER)).isZero();
        assertThat(open(OCTOBER.minusDays(1))).isOne();
    }

    @Test
    void anActionIssuedTodayCountsOnEveryDayItHasAState() {
        commit(anAction().numbered(2).version(2, 3).since("2026-11-22"));

        assertThat(open(OCTOBER)).isEqualTo(2);
        assertThat(open(TODAY)).isEqualTo(2);
    }

    @Test
    void aCommitThatIsAboutNoActionLeavesAllAsItWasCounted() {
        when(counter.mark()).thenReturn(new ChangeMark(9, 0, 0));

        assertThat(open(OCTOBER) + open(TODAY)).isEqualTo(2);
        assertThat(counted).isEmpty();
    }

    @Test
    void aDraftTakenBackIsNotCountedAnyMore() {
        assertThat(all(OCTOBER)).isEqualTo(2);
        when(mapper.ids()).thenReturn(List.of(1L));
        when(counter.mark()).thenReturn(new ChangeMark(2, 1, 0));

        assertThat(all(OCTOBER)).isOne();
    }

    private void commit(PositionFixture... versions) {
        Arrays.stream(versions).map(PositionFixture::build).forEach(committed::add);
        when(counter.mark()).thenReturn(new ChangeMark(committed.size(), 0, 0));
    }

    private int open(LocalDate day) {
        return positions.figures(new View(Set.of(1L), false, day), "open", standing -> {
            counted.add(day);
            return (int) standing.stream().filter(position -> position.progress().isOpen()).count();
        });
    }

    private int all(LocalDate day) {
        return positions.figures(new View(Set.of(1L), true, day), "all", List::size);
    }
}
