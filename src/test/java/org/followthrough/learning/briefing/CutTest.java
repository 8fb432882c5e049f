package org.followthrough.learning.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {

    @ParameterizedTest(name = "{0} of {1} must go: {2}")
    @CsvSource({"0, 900, 0", "1, 900, 10", "10, 900, 10", "11, 900, 20", "437, 900, 440", "900, 900, 900"})
    void saysTheSmallestCutThatFits(int needed, int most, int said) {
        assertThat(Cut.smallest(most, cut -> cut >= needed)).isEqualTo(said);
    }
}
