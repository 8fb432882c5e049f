package org.followthrough.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that find room for words; a letter is one wide here. */
class LayoutRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police                  | 10 | 2 | Police
            Children's social care  | 22 | 2 | Children's social care
            Children's social care  | 17 | 2 | Children's social/care
            Children's social care  | 10 | 2 | Children's/social ca\u2026
            Children's social care  | 10 | 1 | Children'\u2026
            Children's social care  | 10 | 3 | Children's/social/care
            Gloucestershire         | 6  | 2 | Glouce/sters\u2026
            two\u0009 \u0007 words  | 20 | 2 | two words
            '   '                   | 5  | 2 | ''
            """)
    void breaksAndShortensNames(String name, double width, int most, String expected) {
        List<String> lines = Lines.fit(name, width, most, String::length);

        assertThat(String.join("/", lines)).isEqualTo(expected);
    }

    @Test
    void keepsALineBreak() {
        assertThat(Lines.fit("Nov\n2026", 20, 2, String::length)).containsExactly("Nov", "2026");
        assertThat(Lines.fit("Nov\n2026", 20, 1, String::length)).containsExactly("Nov");
    }

    @Test
    void measuresAnEndlessNameQuickly() {
        int[] measured = {0};
        Lines.fit("a".repeat(100_000), 20, 3, words -> {
            measured[0] += words.length();
            return words.length();
        });

        assertThat(measured[0]).isLessThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 1", "5, 5, 1", "22, 4, 5", "44, 7, 10", "127, 7, 20", "43467, 2, 20000", "100000, 5, 20000",
        "2000000000, 4, 500000000"})
    void stepsInRoundNumbers(double largest, int ticks, long unit) {
        assertThat(FigureAxis.unit(largest, ticks)).isEqualTo(unit);
    }

    @Test
    void movesNamesApartNoFurtherThanNeeded() {
        assertThat(Spread.apart(new double[] {10, 50}, new double[] {10, 10}, 0, 100)).containsExactly(10, 50);
        assertThat(Spread.apart(new double[] {50, 52}, new double[] {10, 10}, 0, 100)).containsExactly(50, 60);
        assertThat(Spread.apart(new double[] {2, 2, 2}, new double[] {10, 10, 10}, 0, 100)).containsExactly(5, 15, 25);
        assertThat(Spread.apart(new double[] {99, 98}, new double[] {10, 10}, 0, 100)).containsExactly(95, 85);
    }

    @Test
    void namesAMomentOnlyWhereThereIsRoomAndAlwaysTheLast() {
        List<ChartRow> year = IntStream.range(0, 12).mapToObj(n -> Examples.month(n, 1)).toList();
        Type type = new Type(14);

        List<List<String>> wide = ColumnLabels.of(year, 80, type);
        assertThat(wide.get(0)).containsExactly("Dec", "2025");
        assertThat(wide.get(1)).containsExactly("Jan", "2026");
        assertThat(wide.subList(2, 12)).allMatch(label -> label.size() == 1);

        List<List<String>> narrow = ColumnLabels.of(year, 25, type);
        assertThat(narrow.get(0)).isEmpty();
        assertThat(narrow.get(1)).containsExactly("Jan", "2026");
        assertThat(narrow.get(11)).containsExactly("Nov");
    }

    @Test
    void printsTheLaterYearWhereTwoWouldTouch() {
        List<ChartRow> year = IntStream.range(0, 12).mapToObj(n -> Examples.month(n, 1)).toList();

        List<List<String>> labels = ColumnLabels.of(year, 36, new Type(14));

        assertThat(labels.get(0)).containsExactly("Dec");
        assertThat(labels.get(1)).containsExactly("Jan", "2026");
    }
}
