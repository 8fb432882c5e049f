package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.time.London;
import org.junit.jupiter.api.Test;

/** Who in an agency is behind. */
class LeadLoadTest {

    private static final UpdateRounds ROUNDS = new UpdateRounds(LocalDate.of(2026, 11, 20), Map.of());

    @Test
    void eachLeadIsCountedOnceAndTheFurthestBehindComesFirst() {
        List<Position> positions = List.of(
                anAction().numbered(1).due("2027-01-31").updated("2026-11-03").build(),
                anAction().numbered(2).due("2026-10-31").updated("2026-10-01").build(),
                anAction().numbered(3).that(Progress.COMPLETE).due("2026-10-31").updated("2026-11-05").build(),
                anAction().numbered(4).that(Progress.SIGNED_OFF).due("2026-10-31").build(),
                anAction().numbered(5).due("2026-10-31").sentBack().updated("2026-11-05").withoutLeadPerson().build());

        assertThat(LeadLoad.of(positions, ROUNDS)).containsExactly(
                new LeadLoad(null, 1, 1, 1, 1, London.startOf(LocalDate.of(2026, 11, 5))),
                new LeadLoad(1L, 3, 1, 0, 1, London.startOf(LocalDate.of(2026, 11, 5))));
        assertThat(LeadLoad.of(List.of(), ROUNDS)).isEmpty();
    }
}
