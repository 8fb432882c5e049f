package org.followthrough.shared.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.shared.web.form.TypedDate.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "31, 1,         2027, 2027-01-31",
        "01, 01,        2027, 2027-01-01",
        "31, jan,       2027, 2027-01-31",
        "31, January,   2027, 2027-01-31",
        "30, SEPT,      2027, 2027-09-30",
        "29, feb,       2028, 2028-02-29"})
    void aDateIsUnderstood(String day, String month, String year, LocalDate date) {
        TypedDate typed = new TypedDate(day, month, year);

        assertThat(typed.date()).hasValue(date);
        assertThat(typed.fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2,    2026, NO_SUCH_DAY, '[DAY]'",
        "29, feb,  2027, NO_SUCH_DAY, '[DAY]'",
        "31, 4,    2027, NO_SUCH_DAY, '[DAY]'",
        "'', 4,    2027, INCOMPLETE,  '[DAY]'",
        "1,  '',   '',   INCOMPLETE,  '[MONTH, YEAR]'",
        "1,  4,    27,   SHORT_YEAR,  '[YEAR]'",
        "32, 4,    2027, NOT_REAL,    '[DAY, MONTH, YEAR]'",
        "0,  4,    2027, NOT_REAL,    '[DAY, MONTH, YEAR]'",
        "1,  13,   2027, NOT_REAL,    '[DAY, MONTH, YEAR]'",
        "1,  ja,   2027, NOT_REAL,    '[DAY, MONTH, YEAR]'",
        "1,  june, 9999, NOT_REAL,    '[DAY, MONTH, YEAR]'",
        "-1, 4,    2027, NOT_REAL,    '[DAY, MONTH, YEAR]'",
        "x,  y,    z,    NOT_REAL,    '[DAY, MONTH, YEAR]'"})
    void whatIsNoDateIsToldApart(String day, String month, String year, Kind kind, String parts) {
        TypedDate typed = new TypedDate(day, month, year);

        assertThat(typed.date()).isEmpty();
        assertThat(typed.fault().orElseThrow().kind()).isEqualTo(kind);
        assertThat(typed.fault().orElseThrow().parts()).hasToString(parts);
    }

    @Test
    void nothingTypedIsNoFault() {
        assertThat(new TypedDate("", "", "").fault()).isEmpty();
        assertThat(new TypedDate("", "", "").isEmpty()).isTrue();
    }
}
