package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "44 | 31 | 5 | 3 | 31 of 44 actions signed off; 3 more than 90 days overdue",
            "44 | 31 | 5 | 0 | 31 of 44 actions signed off; 5 overdue",
            "44 | 31 | 0 | 0 | 31 of 44 actions signed off",
            "44 | 44 | 0 | 0 | All 44 actions are signed off",
            " 1 |  1 | 0 | 0 | The one action is signed off",
            " 1 |  0 | 1 | 0 | 0 of 1 action signed off; 1 overdue",
            " 0 |  0 | 0 | 0 | No actions yet"})
    void theFindingSaysHowFarThePlanIs(int total, int signedOff, int overdue, int longOverdue, String sentence) {
        assertThat(PlanWords.finding(new PlanCount(total, signedOff, overdue, longOverdue, null)))
                .isEqualTo(sentence);
    }
}
