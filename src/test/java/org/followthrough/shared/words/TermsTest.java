package org.followthrough.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final Terms ZORG = new Terms(Map.of("sub-committee", "zorg", "a sub-committee", "an ozorg",
            "sub-committees", "zorgim", "SCR", "ZR", "an SCR", "a ZR"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which [sub-committee] meets?       | Which zorg meets?             | Which sub-committee meets?
            [Sub-committee] that watches       | Zorg that watches             | Sub-committee that watches
            Select [a sub-committee]           | Select an ozorg               | Select a sub-committee
            [A sub-committee]''s view          | An ozorg''s view              | A sub-committee''s view
            All [sub-committees] of [an SCR]   | All zorgim of a ZR            | All sub-committees of an SCR
            {0,choice,1#[an SCR]}              | {0,choice,1#a ZR}             | {0,choice,1#an SCR}
            The [chair] of the [Sub-committee] | The chair of the Zorg         | The chair of the Sub-committee
            Nothing to say                     | Nothing to say                | Nothing to say
            [1] and [] stay                    | [1] and [] stay               | [1] and [] stay
            """)
    void aTermIsSaidInTheBoardsWord(String sentence, String own, String usual) {
        assertThat(ZORG.in(sentence)).isEqualTo(own);
        assertThat(Terms.USUAL.in(sentence)).isEqualTo(usual);
    }
}
