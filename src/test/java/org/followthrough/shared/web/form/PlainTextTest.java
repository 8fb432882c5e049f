package org.followthrough.shared.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void lineEndsAreOneCharacterAndBlanksAroundGo() {
        assertThat(PlainText.of("  one\r\ntwo\rthree\n\tfour \r\n")).isEqualTo("one\ntwo\nthree\n\tfour");
        assertThat(PlainText.line("one\r\n two\tthree")).isEqualTo("one  two three");
    }

    @Test
    void whatNobodyCanSeeOrPrintIsDropped() {
        assertThat(PlainText.of("a\u0000b\u0007c\u001b[31md\u007fe\ufefff\ud83d")).isEqualTo("abc[31mdef");
    }

    @Test
    void anAnswerOfBlanksAloneIsNone() {
        assertThat(PlainText.of(" \u00a0\u2003\u200b\n ")).isEmpty();
    }

    @Test
    void nothingTurnsTheDirectionOfWritingAbout() {
        assertThat(PlainText.of("R01\u202e70-\u2066x\u2069")).isEqualTo("R0170-x");
    }

    @Test
    void otherScriptsAndSignsStay() {
        assertThat(PlainText.of("Si\u00e2n \u2013 \u201cnaïve\u201d \ud83d\ude00 \u0416"))
                .isEqualTo("Si\u00e2n \u2013 \u201cnaïve\u201d \ud83d\ude00 \u0416");
    }
}
