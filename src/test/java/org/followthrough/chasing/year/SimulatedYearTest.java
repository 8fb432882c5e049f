package org.followthrough.chasing.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.chasing.year.Year.Fault;
import org.followthrough.chasing.year.Year.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A year of a board in the real service, day by day, through both changes of the clock, all bank holidays, stops of an
 * hour, a day and a week, and restarts: what the register says was told is compared with what an oracle that shares
 * no line with it says had to be.
 */
class SimulatedYearTest {

    @Test
    void nothingIsMissedOrDoubledOrToldOnAWrongDay() {
        try (Year year = new Year("year", Fault.NONE)) {
            Verdict verdict = year.until(Year.BEGINS.plusYears(1));
            assertThat(verdict.missed()).as("missed").isEmpty();
            assertThat(verdict.doubled()).as("doubled").isEmpty();
            assertThat(verdict.wrongDay()).as("on a wrong day").isEmpty();
            assertThat(verdict.unasked()).as("told without a reason").isEmpty();
            assertThat(verdict.oneMailADay()).as("one mail a person a day, between 8 and 18").isTrue();
            assertThat(verdict.notes()).isGreaterThan(2000);
            assertThat(verdict.mails()).isGreaterThan(500);
            assertThat(year.reasons()).containsExactlyInAnyOrderElementsOf(Oracle.BY_URGENCY);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aFaultThatIsPlantedIsFound(Fault fault) {
        try (Year year = new Year("faulty-" + fault, fault)) {
            Verdict verdict = year.until(LocalDate.of(2026, 10, 10));
            switch (fault) {
                case MEMORY_LOST -> assertThat(verdict.doubled()).isNotEmpty();
                case A_DAY_LATE -> assertThat(verdict.wrongDay()).isNotEmpty();
                default -> assertThat(verdict.missed()).isNotEmpty();
            }
        }
    }
}
