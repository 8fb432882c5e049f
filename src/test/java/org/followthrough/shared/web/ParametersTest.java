package org.followthrough.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private enum Kind { AT_RISK, OVERDUE }

    @Test
    void readsWhatIsThere() {
        Parameters given = new Parameters(new PageParameters().add("asAt", "2026-03-31").add("n", "07")
                .add("kind", "at-risk")
                .add("kind", "overdue").add("q", "  bruising  "));

        assertThat(given.date("asAt")).hasValue(LocalDate.of(2026, 3, 31));
        assertThat(given.number("n")).hasValue(7);
        assertThat(given.choices("kind", Kind.class)).containsExactly(Kind.AT_RISK, Kind.OVERDUE);
        assertThat(given.text("q")).isEqualTo("bruising");
        assertThat(Parameters.word(Kind.AT_RISK)).isEqualTo("at-risk");
    }

    @Test
    void whatIsMissingOrEmptyIsEmpty() {
        Parameters given = new Parameters(new PageParameters().add("asAt", "").add("kind", ""));

        assertThat(given.date("asAt")).isEmpty();
        assertThat(given.number("n")).isEmpty();
        assertThat(given.choices("kind", Kind.class)).isEmpty();
        assertThat(given.text("q")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"date, 31-02-2026", "date, 2026-02-31", "date, yesterday", "number, -1", "number, 99999999999",
            "number, x", "choice, AT_RISK",
            "choice, nonsense"})
    void whatCannotBeUnderstoodIsNotGuessed(String kind, String text) {
        Parameters given = new Parameters(new PageParameters().add("x", text));

        assertThatThrownBy(() -> {
            switch (kind) {
                case "date" -> given.date("x");
                case "number" -> given.number("x");
                default -> given.choice("x", Kind.class);
            }
        }).isInstanceOf(NotUnderstoodException.class);
    }
}
