package org.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.followthrough.plan.Impact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeStandingTest {

    @ParameterizedTest(name = "{0} signed off; changed {1}, in part {2}, not {3}: {4}")
    @CsvSource({"0, 0, 0, 0, TOO_EARLY", "4, 0, 0, 0, NOT_ASKED", "4, 2, 0, 0, CHANGED", "4, 2, 1, 0, IN_PART",
        "4, 0, 1, 0, IN_PART", "4, 1, 0, 1, IN_PART", "4, 0, 1, 1, IN_PART", "4, 0, 0, 2, NOT_CHANGED",
        "0, 1, 0, 0, CHANGED"})
    void saysWhetherPracticeChanged(int signedOff, int yes, int partly, int no, ChangeStanding standing) {
        Map<Impact, Integer> answers = new EnumMap<>(Impact.class);
        Map.of(Impact.YES, yes, Impact.PARTLY, partly, Impact.NO, no).forEach((answer, count) -> {
            if (count > 0) {
                answers.put(answer, count);
            }
        });
        assertThat(ChangeStanding.of(signedOff, answers)).isEqualTo(standing);
    }
}
