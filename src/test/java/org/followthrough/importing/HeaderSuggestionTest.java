package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderSuggestionTest {

    @ParameterizedTest
    @CsvSource({
            "agency-sections.csv, 2, 1", "home-office-form.csv, 2, 2", "continuation-rows.csv, 1, 1",
            "progress-with-key.csv, 1, 1", "strategic-plan.csv, 2, 1", "improvement-plan.csv, 3, 1",
            "recommendations-only.csv, 0, 1", "no-number-heading.csv, 0, 1", "no-headings.csv, 0, 0"})
    void findsTheHeadings(String fixture, int first, int count) {
        assertThat(HeaderSuggestion.of(Drafts.fixture(fixture))).isEqualTo(new HeaderRows(first, count));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Recommendation|Action|Target|~|||Date|Progress; 2",
            "Recommendation|Action|Date|~See families|Brief staff|; 1",
            "Recommendation|Action|Date|Notes~See families|Action agreed|May 2018|; 1"})
    void takesASecondRowOnlyWhenItIsOne(String rows, int count) {
        assertThat(HeaderSuggestion.of(Drafts.table(rows.replace('~', '\n'))).count()).isEqualTo(count);
    }
}
