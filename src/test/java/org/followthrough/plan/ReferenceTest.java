package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({"R03-07,R03-07", "r3-7,R03-07", "' r03-7 ',R03-07", "R3 - 7,R03-07", "r3\u20137,R03-07", "R3 7,R03-07",
            "r3/7,R03-07", "R12-104,R12-104", "R0012-0104,R12-104"})
    void isKnownHoweverItIsTyped(String typed, String reference) {
        assertThat(Reference.typed(typed)).contains(reference);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "R03", "R03-", "3-7", "R03-07 training", "training", "R1234567-1", "R3_7"})
    void otherWordsAreNoReference(String typed) {
        assertThat(Reference.typed(typed)).isEmpty();
    }
}
