package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1.|2.|10.", "2 (i)|2 (iv)|2 (v)", "2 (v)|2 (ix)|3", "1.1|1.1a|1.2", "1.2|1.10|2", "5|5a|5b",
                    "10.1.1|15.10.4|21.11.1",
            "Recommendation 1:|Recommendation 2:|Recommendation 11:", "3|8|11", "A1|A2|B1", "1 (a)|1 (b)|2"})
    void numbersAreReadAsPeopleReadThem(String first, String second, String third) {
        List<String> numbers = new ArrayList<>(List.of(third, first, second));
        numbers.sort((one, other) -> PrintedNumber.of(one).compareTo(PrintedNumber.of(other)));
        assertThat(numbers).containsExactly(first, second, third);
    }

    @Test
    void aNumberAddedLateStandsWhereItIsLookedFor() {
        assertThat(order(row(1, 1, "1", null), row(2, 2, "3", null), row(3, 3, "2", null))).containsExactly(1L, 3L, 2L);
    }

    @Test
    void sectionsStayAsThePlanHasThemWithNumbersOfTheirOwn() {
        assertThat(order(row(1, 1, "2", "Recording"), row(2, 2, "1", "Recording"), row(3, 3, "1", "Health"),
                row(4, 4, "1.1", "Recording"))).containsExactly(2L, 4L, 1L, 3L);
    }

    @Test
    void whereOneHasNoNumberTheyStandAsPrinted() {
        assertThat(order(row(1, 1, "2", null), row(2, 2, null, null), row(3, 3, "1", null)))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatHasNoNumberComesLast() {
        assertThat(PrintedNumber.of(null)).isGreaterThan(PrintedNumber.of("999"))
                .isEqualByComparingTo(PrintedNumber.of(" "));
    }

    private static List<Long> order(OutlineRow... rows) {
        List<OutlineRow> shuffled = new ArrayList<>(Arrays.asList(rows));
        Collections.reverse(shuffled);
        return PlanOrder.of(shuffled);
    }

    private static OutlineRow row(long id, int position, String number, String heading) {
        return new OutlineRow(id, position, RecommendationSource.OVERVIEW_REPORT, null, number, heading);
    }
}
