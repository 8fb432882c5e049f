package org.followthrough.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.indicator.Frequency.MONTHLY;
import static org.followthrough.indicator.Frequency.QUARTERLY;
import static org.followthrough.indicator.Frequency.YEARLY;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.followthrough.indicator.ControlChart.Limits;
import org.followthrough.indicator.ControlChart.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure means by polarity, target and tolerance, and how periods are read and written. */
class IndicatorRulesTest {

    @ParameterizedTest
    @CsvSource({"HIGH, true, IMPROVING", "HIGH, false, GETTING_WORSE", "LOW, true, GETTING_WORSE",
        "LOW, false, IMPROVING", "NEUTRAL, true, UNUSUALLY_HIGH", "NEUTRAL, false, UNUSUALLY_LOW"})
    void aMarkIsReadByPolarity(Polarity polarity, boolean high, Variation variation) {
        assertThat(Variation.of(new Mark(Signal.RUN, high), polarity)).isEqualTo(variation);
        assertThat(Variation.of(null, polarity)).isEqualTo(Variation.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, 90.1, USUALLY_MISSED", "HIGH, 90, HIT_AND_MISS", "HIGH, 70, HIT_AND_MISS",
        "HIGH, 69.9, USUALLY_MET", "LOW, 90.1, USUALLY_MET", "LOW, 90, HIT_AND_MISS", "LOW, 69.9, USUALLY_MISSED",
        "NEUTRAL, 99,", "HIGH,,"})
    void theTargetBesideTheLimitsSaysWhetherItWillBeMet(Polarity polarity, Double target, Assurance assurance) {
        Limits limits = new Limits(80, 70, 90, 24);
        assertThat(Assurance.of(limits, target, polarity).orElse(null)).isEqualTo(assurance);
        assertThat(Assurance.of(null, target, polarity)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HIGH, 90, 90, 5, GREEN", "HIGH, 89.9, 90, 5, AMBER", "HIGH, 85, 90, 5, AMBER", "HIGH, 84.9, 90, 5, RED",
        "LOW, 18, 18, 2, GREEN", "LOW, 20, 18, 2, AMBER", "LOW, 20.1, 18, 2, RED", "NEUTRAL, 1, 2, 3,",
        "HIGH, 90, 90,, GREEN", "HIGH, 89.9, 90,, RED", "HIGH, 90,, 5,", "HIGH,, 90, 5,"})
    void redAmberAndGreenFollowTheTolerance(Polarity polarity, BigDecimal figure, BigDecimal target,
                                            BigDecimal tolerance, Rag rag) {
        assertThat(Rag.of(figure, target, tolerance, polarity).orElse(null)).isEqualTo(rag);
    }

    @ParameterizedTest
    @CsvSource({"PERCENTAGE, 1, 3, 33.3333, 33.3%", "RATE, 45, 80000, 5.6250, 5.6", "AVERAGE, 99, 4, 24.7500, 24.8"})
    void aRatioIsWorkedOutFromBothFigures(Measure measure, BigDecimal numerator, BigDecimal denominator,
                                          BigDecimal figure, String printed) {
        assertThat(measure.of(numerator, denominator)).isEqualByComparingTo(figure);
        assertThat(measure.print(figure)).isEqualTo(printed);
    }

    @Test
    void countsArePrintedWhole() {
        assertThat(Measure.COUNT.print(new BigDecimal("1234"))).isEqualTo("1,234");
        assertThat(Measure.COUNT.printLimit(440.53)).isEqualTo("440.5");
        assertThat(Measure.COUNT.print(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 2024-03, 2024-03-01", "MONTHLY, Mar-24, 2024-03-01", "MONTHLY, march 2024, 2024-03-01",
        "MONTHLY, Sept 2024, 2024-09-01", "MONTHLY, 31/03/2024, 2024-03-01", "MONTHLY, 2024-03-31, 2024-03-01",
        "MONTHLY, 2024,", "MONTHLY, Total,", "MONTHLY, Q4 2023/24,", "QUARTERLY, Q4 2023/24, 2024-01-01",
        "QUARTERLY, Quarter 1 2026-27, 2026-04-01", "QUARTERLY, Feb 2024, 2024-01-01", "QUARTERLY, Q5 2023/24,",
        "YEARLY, 2023/24, 2023-04-01", "YEARLY, 2023-24, 2023-04-01", "YEARLY, 2024, 2023-04-01",
        "YEARLY, 2023/25,", "YEARLY, 31 March 2024, 2023-04-01"})
    void periodsAreReadAsPeopleWriteThem(Frequency frequency, String words, LocalDate start) {
        assertThat(PeriodReading.of(words, frequency).map(Period::start).orElse(null)).isEqualTo(start);
    }

    @Test
    void periodsAreNamedAsPeopleSayThem() {
        LocalDate day = LocalDate.of(2024, 3, 31);
        assertThat(MONTHLY.containing(day)).matches(month -> month.label().equals("March 2024")
                && month.shortLabel().equals("Mar 2024") && month.end().equals(day));
        assertThat(QUARTERLY.containing(day)).matches(quarter -> quarter.label().equals("January to March 2024")
                && quarter.shortLabel().equals("Q4 2023/24") && quarter.end().equals(day));
        assertThat(YEARLY.containing(day)).matches(year -> year.label().equals("the year to March 2024")
                && year.shortLabel().equals("2023/24") && year.end().equals(day));
        Period april = MONTHLY.containing(LocalDate.of(2024, 4, 1));
        assertThat(MONTHLY.containing(day).next()).isEqualTo(april);
        assertThat(april.yearBefore().upTo(april)).hasSize(13);
        assertThat(april.yearBefore().until(april)).isEqualTo(12);
    }
}
