package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "2 (i)", "2 (v)", "1.1a", "10.1.1", "15.10.4", "5a", "Recommendation 1:", "R7",
            "Rec 3"})
    void knowsANumber(String printed) {
        assertThat(PrintedNumber.isNumber(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recording", "2 On Track", "HEALTH", "", "10.1 Health"})
    void knowsWhatIsNone(String printed) {
        assertThat(PrintedNumber.isNumber(printed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Recommendation 1:~Review any protocol | Recommendation 1: | Review any protocol",
            "1. Review                             | 1.                | Review",
            "10.1.2 See fathers                    | 10.1.2            | See fathers",
            "3 monthly audits                      | ''                | 3 monthly audits",
            "Review 1. and 2.                      | ''                | Review 1. and 2."})
    void takesTheNumberOffTheText(String printed, String number, String rest) {
        assertThat(PrintedNumber.split(printed.replace('~', '\n'))).isEqualTo(new PrintedNumber.Split(number, rest));
    }

    @ParameterizedTest
    @CsvSource({"1.1a, 1., true", "2 (v), 2, true", "1, 1., true", "12, 1, false", "3, 2, false", "1.1, '', false"})
    void knowsWhatContinues(String number, String earlier, boolean continues) {
        assertThat(PrintedNumber.continues(number, earlier)).isEqualTo(continues);
    }
}
