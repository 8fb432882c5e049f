package org.followthrough.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.followthrough.chasing.Phrase.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Dear {name}, by {updateBy}        | ''
            by {updateby}                     | {updateby}
            {child} and {child}, {dob}        | {child},{dob}
            {} is empty                       | {}
            a lone { brace                    | {
            a lone } brace                    | }
            no field at all                   | ''
            """)
    void whatIsNoFieldIsNamed(String words, String unknown) {
        List<String> expected = unknown.isEmpty() ? List.of() : List.of(unknown.split(","));
        assertThat(new Template(words).unknown(Phrase.OWN_OPENING)).isEqualTo(expected);
    }

    @Test
    void aFieldOfAnotherPhraseIsNoFieldHere() {
        assertThat(new Template("{notMine}").unknown(Phrase.OWN_OPENING)).containsExactly("{notMine}");
        assertThat(new Template("{notMine}").unknown(Phrase.OWN_CLOSING)).isEmpty();
    }

    @Test
    void fieldsAreFilledInAndTheUsualWordsKnowTheirs() {
        assertThat(new Template("Dear {name}: {number}").with(Map.of(Field.NAME, "Jo", Field.NUMBER, "3")))
                .isEqualTo("Dear Jo: 3");
        for (Phrase phrase : Phrase.values()) {
            assertThat(new Template(phrase.usual()).unknown(phrase)).as(phrase.name()).isEmpty();
        }
    }
}
