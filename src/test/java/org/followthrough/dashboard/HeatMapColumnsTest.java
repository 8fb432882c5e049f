package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A board with many reviews reads those furthest behind by name, and the others as one number. */
class HeatMapColumnsTest {

    private static final HeatMap ALL = new HeatMap("", List.of("Child A", "Child B", "Child C", "Child D"),
            List.of(line("Police", 1, 4, 0, 2), line("Schools", 0, 3, 2, 0)), line("Total", 1, 7, 2, 2));

    private static HeatMap.Line line(String name, int... numbers) {
        return new HeatMap.Line(name, IntStream.of(numbers).mapToObj(HeatMapColumnsTest::counted).toList(),
                counted(IntStream.of(numbers).sum()));
    }

    private static Counted counted(int number) {
        return new Counted(number, null);
    }

    @Test
    void aFewStandAsTheyAre() {
        assertThat(ALL.within(4)).isSameAs(ALL);
    }

    @Test
    void thoseFurthestBehindKeepTheirOrderAndTheOthersAreAddedUp() {
        HeatMap shown = ALL.within(3);

        assertThat(shown.reviews()).containsExactly("Child B", "Child C", "2 other plans");
        assertThat(numbers(shown.lines().get(0))).containsExactly(4, 0, 3, 7);
        assertThat(numbers(shown.lines().get(1))).containsExactly(3, 2, 0, 5);
        assertThat(numbers(shown.sums())).containsExactly(7, 2, 3, 12);
        assertThat(shown.total()).isEqualTo(ALL.total());
    }

    @Test
    void theOthersLeadNowhereBecauseNoListIsOfThem() {
        assertThat(ALL.within(3).sums().cells().get(2).address()).isNull();
    }

    private static List<Integer> numbers(HeatMap.Line line) {
        return line.numbers().stream().map(Counted::number).toList();
    }
}
