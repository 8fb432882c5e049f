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
        assertThat(NotToBeNamed.in(List.of("Nothing", text), List.of("Anytown Police", "")))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void theAreaIsWhatABoardsNameHasBesidesItsKind() {
        assertThat(NotToBeNamed.ofBoard("Anytown and Sampleshire Local Safeguarding Children Board", "Anytown LSCB"))
                .contains("Anytown", "Sampleshire").doesNotContain("Local", "Board", "LSCB", "and");
    }
}
