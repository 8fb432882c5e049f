package org.followthrough.shared.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "31 3 2026", "31/3/2026", "31/03/2026", " 31  march 2026 ", "31 Mar 2026",
        "31.3.2026"})
    void aDayIsReadAsPeopleWriteIt(String asked) {
        assertThat(ChosenDay.of(asked, TODAY)).extracting(ChosenDay::day, ChosenDay::fault)
                .containsExactly(LocalDate.of(2026, 3, 31), null);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "2026-11-20"})
    void nothingMeansToday(String asked) {
        assertThat(ChosenDay.of(asked, TODAY)).extracting(ChosenDay::day, ChosenDay::fault)
                .containsExactly(TODAY, null);
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026, NOT_A_DATE", "Spring, NOT_A_DATE", "3/31/2026, NOT_A_DATE", "31 3 26, NOT_A_DATE",
        "<b>1</b>, NOT_A_DATE", "2026-11-21, IN_THE_FUTURE", "1 1 9999, IN_THE_FUTURE"})
    void whatCannotBeShownIsTodayWithTheReason(String asked, ChosenDay.Fault fault) {
        assertThat(ChosenDay.of(asked, TODAY)).isEqualTo(new ChosenDay(TODAY, fault, asked));
    }
}
