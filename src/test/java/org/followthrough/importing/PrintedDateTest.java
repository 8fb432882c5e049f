package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.importing.DateReading.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "31/12/2016          | 2016-12-31 | DAY",
            "By 31/12/2016       | 2016-12-31 | DAY",
            "3/4/26              | 2026-04-03 | DAY",
            "03.04.2026          | 2026-04-03 | DAY",
            "2026-04-03          | 2026-04-03 | DAY",
            "28 February 2020    | 2020-02-28 | DAY",
            "31st March 2016.    | 2016-03-31 | DAY",
            "3-Apr-16            | 2016-04-03 | DAY",
            "Monday 3 April 2026 | 2026-04-03 | DAY",
            "March 31, 2016      | 2016-03-31 | DAY",
            "29/02/2024          | 2024-02-29 | DAY",
            "August 2006         | 2006-08-31 | MONTH",
            "Jan 08              | 2008-01-31 | MONTH",
            "April 08            | 2008-04-30 | MONTH",
            "Apr-26              | 2026-04-30 | MONTH",
            "Sept 2015           | 2015-09-30 | MONTH",
            "Sept. '15           | 2015-09-30 | MONTH",
            "March 2015.         | 2015-03-31 | MONTH",
            "by end of Feb 2024  | 2024-02-29 | MONTH",
            "04/2026             | 2026-04-30 | MONTH",
            "JUNE 2026           | 2026-06-30 | MONTH",
            "2012/13             | 2013-03-31 | FINANCIAL_YEAR",
            "2012-13             | 2013-03-31 | FINANCIAL_YEAR",
            "2012/2013           | 2013-03-31 | FINANCIAL_YEAR",
            "Financial year 1999/00 | 2000-03-31 | FINANCIAL_YEAR"})
    void readsWhatIsClear(String printed, LocalDate date, Kind kind) {
        DateReading reading = PrintedDate.read(printed);
        assertThat(reading.date()).isEqualTo(date);
        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.printed()).isEqualTo(printed);
        assertThat(reading.explanation()).contains(String.valueOf(date.getYear()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Immediate", "Ongoing", "On-going", "Annually/ongoing through supervision",
            "Within three months",
            "To be confirmed in Children and Social Work Act", "Spring", "As per strategy and\naction plan", "2016",
            "March",
            "2012/15", "2003 - revise if required", "N/A", "x", "12", "10.1.1", "May be needed 12 times"})
    void leavesWhatIsNoDate(String printed) {
        DateReading reading = PrintedDate.read(printed);
        assertThat(reading.date()).isNull();
        assertThat(reading.kind()).isEqualTo(Kind.NOT_A_DATE);
        assertThat(reading.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "31 June 2026", "29 Feb 2025", "12/25/2016", "00/01/2026", "March 2105",
            "13/2026"})
    void saysWhenThereIsNoSuchDay(String printed) {
        assertThat(PrintedDate.read(printed).kind()).isEqualTo(Kind.NO_SUCH_DAY);
        assertThat(PrintedDate.read(printed).date()).isNull();
    }

    static Stream<Arguments> doubtful() {
        return Stream.of(
                Arguments.of("By 31/12/2016\nBy 31/01/2017\nBy 31/01/2017", Kind.SEVERAL,
                        List.of(LocalDate.of(2016, 12, 31), LocalDate.of(2017, 1, 31))),
                Arguments.of("April 2016 - March 2017", Kind.SEVERAL,
                        List.of(LocalDate.of(2016, 4, 30), LocalDate.of(2017, 3, 31))),
                Arguments.of("31/12/2016-31/01/2017", Kind.SEVERAL,
                        List.of(LocalDate.of(2016, 12, 31), LocalDate.of(2017, 1, 31))),
                Arguments.of("1 - 31 March 2016", Kind.MORE_THAN_A_DATE,
                        List.of(LocalDate.of(2016, 3, 31))),
                Arguments.of("June/July 2012", Kind.MORE_THAN_A_DATE,
                        List.of(LocalDate.of(2012, 7, 31))),
                Arguments.of("March 2015 as per\ntraining strategy", Kind.MORE_THAN_A_DATE,
                        List.of(LocalDate.of(2015, 3, 31))),
                Arguments.of("September 2014\n(website\npermitting)", Kind.MORE_THAN_A_DATE,
                        List.of(LocalDate.of(2014, 9, 30))),
                Arguments.of("Audit March 2007 and bi-annually", Kind.MORE_THAN_A_DATE,
                        List.of(LocalDate.of(2007, 3, 31))),
                Arguments.of("March 2015?", Kind.MORE_THAN_A_DATE,
                        List.of(LocalDate.of(2015, 3, 31))),
                Arguments.of("not before 3 May 2016", Kind.MORE_THAN_A_DATE,
                        List.of(LocalDate.of(2016, 5, 3))));
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void offersTheDatesOfWhatIsNotClear(String printed, Kind kind, List<LocalDate> found) {
        DateReading reading = PrintedDate.read(printed);
        assertThat(reading.date()).isNull();
        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.found()).isEqualTo(found);
    }

    @Test
    void aBlankCellIsNoDate() {
        assertThat(PrintedDate.read(" \n ")).isEqualTo(DateReading.NOTHING);
    }

    @Test
    void explainsItself() {
        assertThat(PrintedDate.read("August 2006").explanation())
                .isEqualTo("Only a month is printed, so its last day is used: 31 August 2006.");
    }
}
