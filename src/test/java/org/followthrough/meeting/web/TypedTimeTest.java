package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as people type them. */
class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({"2pm, 14:00", "2 PM, 14:00", "9.30am, 09:30", "9:30, 09:30", "14:00, 14:00", "12pm, 12:00",
        "12am, 00:00", "12:30pm, 12:30", "2, ", "2:30, ", "25:00, ", "9:75, ", "13pm, ", "0pm, ", "soon, ", "'', "})
    void isReadOrAskedAgain(String typed, LocalTime meant) {
        assertThat(TypedTime.read(typed)).isEqualTo(Optional.ofNullable(meant));
    }
}
