package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LSCB | An SCR is a serious case review about a child. The business unit of the board tells the sub-committee.
            LSCP | An LCSPR is a local child safeguarding practice review about a child. \
            The partnership team of the partnership tells the practice review group.
            SAB  | A SAR is a safeguarding adults review about an adult. The business unit of the board tells the \
            review subgroup.
            CSP  | A DARDR is a domestic abuse related death review about a person. The partnership team of the \
            partnership tells the review panel.
            """)
    void eachKindOfBoardSaysItsOwnNouns(Vocabulary vocabulary, String said) {
        assertThat(vocabulary.terms().in("[An SCR] is [a serious case review] about [a child]. "
                + "The [business unit] of the [board] tells the [sub-committee].")).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void noNounIsMissingOrCouldBreakASentence(Vocabulary vocabulary) {
        Map<String, String> said = vocabulary.terms().said();
        assertThat(said.keySet()).isEqualTo(Vocabulary.usual().terms().said().keySet());
        assertThat(said.values()).allSatisfy(noun -> assertThat(noun).matches("[\\p{L} -]+"));
    }

    @ParameterizedTest
    @EnumSource(names = "LSCB")
    void theUsualNounsAreSaidAsTheyAreWritten(Vocabulary usual) {
        assertThat(usual.terms().said()).allSatisfy((noun, said) -> assertThat(said).isEqualTo(noun));
    }
}
