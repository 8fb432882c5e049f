package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final Position FIRST = anAction().numbered(4).due("2026-09-01").build();
    private static final Position SECOND = anAction().numbered(1).due("2026-10-01").build();
    private static final Position THIRD = anAction().numbered(3).due("2026-12-01").build();

    private final Found found = new Found(List.of(THIRD, FIRST, SECOND),
            ActionOrder.URGENCY.comparator(false, AS_AT, position -> 0));

    @Test
    void eachActionKnowsItsPlaceAndItsNeighbours() {
        assertThat(found.around(FIRST)).isEqualTo(new Found.Around(null, SECOND, 1, true));
        assertThat(found.around(SECOND)).isEqualTo(new Found.Around(FIRST, THIRD, 2, true));
        assertThat(found.around(THIRD)).isEqualTo(new Found.Around(SECOND, null, 3, true));
    }

    @Test
    void anActionThatLeftTheListStillHasNeighbours() {
        Position left = anAction().numbered(2).due("2026-10-15").build();
        assertThat(found.around(left)).isEqualTo(new Found.Around(SECOND, THIRD, 3, false));
    }

    @Test
    void theListIsWalkedInTheOrderItIsRead() {
        assertThat(found.all()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(found.page(1, 2)).containsExactly(SECOND, THIRD);
    }
}
