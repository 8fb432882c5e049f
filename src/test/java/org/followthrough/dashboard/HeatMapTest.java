package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.plan.PositionFixture;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final Names NAMES = new Names(
            IntStream.rangeClosed(1, 3).mapToObj(i -> new Agency(i, "agency-" + i, "Agency " + i, null, false, false))
                    .toList(),
            Stream.of("Child K", "Family W").map(HeatMapTest::review).toList());

    private static Review review(String name) {
        return new Review(name.equals("Child K") ? 1 : 2, name.toLowerCase().replace(' ', '-'), 1, 1, new ReviewState(
                name, ReviewKind.SERIOUS_CASE_REVIEW, null, null, false, true, LocalDate.of(2025, 1, 1), null, null));
    }

    private static HeatMap map(PositionFixture... actions) {
        Rows all = Rows.of(NAMES, new View(Set.of(1L, 2L), false, AS_AT));
        return new Pictures(NAMES, all, "").heatMap(Stream.of(actions).map(PositionFixture::build).toList());
    }

    private static PositionFixture late(Long agency, long review) {
        return anAction().ledBy(agency).of(review).due("2026-11-19");
    }

    @Test
    void onlyWhatIsOverdueIsCountedTheMostFirst() {
        HeatMap heat = map(late(1L, 1), late(2L, 2), late(2L, 1), late(null, 2), late(2L, 2),
                anAction().ledBy(3L).due("2026-11-20"));

        assertThat(heat.heads()).containsExactly("Child K", "Family W", "Total");
        assertThat(heat.numbers().rows()).extracting(Counted.Row::name, Counted.Row::numbers).containsExactly(
                tuple("Agency 2", List.of(1, 2, 3)),
                tuple("Agency 1", List.of(1, 0, 1)),
                tuple("Agency not known", List.of(0, 1, 1)),
                tuple("Total", List.of(2, 3, 5)));
        assertThat(heat.total()).isEqualTo(5);
    }

    @Test
    void eachNumberOpensItsRowsUnlessTheAgencyIsNotKnown() {
        HeatMap heat = map(late(2L, 2), late(null, 2));
        String late = "/actions?quick=overdue";
        String day = "&asAt=2026-11-20";

        assertThat(heat.lines().get(0).numbers()).extracting(Counted::address).containsExactly(
                late + "&plan=family-w&agency=agency-2" + day, late + "&agency=agency-2" + day);
        assertThat(heat.lines().get(1).numbers()).extracting(Counted::address).containsOnlyNulls();
        assertThat(heat.sums().numbers()).extracting(Counted::address)
                .containsExactly(late + "&plan=family-w" + day, late + day);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "4, 3", "40, 3"})
    void aCellIsTheDeeperTheMoreIsLate(int overdue, int step) {
        assertThat(HeatMap.step(overdue)).isEqualTo(step);
    }
}
