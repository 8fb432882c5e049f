package org.followthrough.learning.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotToBeNamedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Officers of Anytown Police called, true", "the ANYTOWN POLICE called, true",
        "Anytown Police's officers, true", "Police officers called, false", "Anytown Policewomen, false"})
    void findsANameAsWholeWordsInAnyCase(String text, boolean found) {
        assertThat(new NotToBeNamed(List.of("Anytown Police", ""), List.of()).in(List.of("Nothing", text)))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"Police, the Police called, true", "Police, the police called, false", "NHS, an NHS nurse, true",
        "police, the police called, false", "of age, a child of age five, true", "Health, Healthy, false"})
    void findsTheNameOfAnAgencyAsItIsWritten(String name, String text, boolean found) {
        assertThat(new NotToBeNamed(List.of(), List.of(name)).in(List.of(text))).hasSize(found ? 1 : 0);
    }

    @Test
    void theAreaIsWhatABoardsNameHasBesidesItsKind() {
        assertThat(NotToBeNamed.ofBoard("Anytown and Sampleshire Local Safeguarding Children Board", "Anytown LSCB"))
                .contains("Anytown", "Sampleshire").doesNotContain("Local", "Board", "LSCB", "and");
        assertThat(NotToBeNamed.ofBoard("Safer Anytown Metropolitan District Strategic Partnership", "Joint CSP"))
                .contains("Anytown").doesNotContain("Safer", "Metropolitan", "District", "Strategic", "Joint");
    }
}
