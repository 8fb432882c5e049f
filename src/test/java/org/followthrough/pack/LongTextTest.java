package org.followthrough.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongTextTest {

    @ParameterizedTest
    @CsvSource({"one two, 20, one two", "one two, 7, one two", "one two, 6, one|two", "one two three, 8, one two|three",
        "abcdefgh, 3, abc|def|gh", "'', 5, ''", "'  one  ', 3, one"})
    void isCutBetweenWords(String text, int most, String pieces) {
        assertThat(String.join("|", LongText.pieces(text, most))).isEqualTo(pieces);
    }

    @Test
    void everyLineBeginsAPieceAndBlankOnesAreLeftOut() {
        assertThat(LongText.pieces("one two\n\n three\r\nfour", 20)).containsExactly("one two", "three", "four");
    }

    @Test
    void aCharacterOfTwoPartsIsNotCut() {
        assertThat(LongText.pieces("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 3))
                .containsExactly("\ud83d\ude00\ud83d\ude00", "\ud83d\ude00");
    }
}
