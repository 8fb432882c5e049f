package org.followthrough.shared.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

    @ParameterizedTest(name = "{0} is printed as {1}")
    @CsvSource({
        "Plain words, Plain words",
        "Ysgol Glan-yr-Afon ŵŷ £½ – ’, Ysgol Glan-yr-Afon ŵŷ £½ – ’",
        "<b>bold</b> & more, <b>bold</b> & more",
        "Łódź Ελλάδα Україна, Łódź Ελλάδα Україна",
        "مرحبا, مرحبا",
        "中文 नमस्ते, □□ □□□□□□",
        "😀 🦄, 😀 □",
        "bell\u0007 and null\u0000, bell and null",
        "re\u202Eversed, reversed",
        "own \uE000 mark, own □ mark",
        "half \uD83D pair, half □ pair",
    })
    void showsWhatTheFontsLackAsABox(String typed, String printed) {
        assertThat(PrintableText.of(typed)).isEqualTo(printed);
    }

    @Test
    void keepsLinesAndMakesTabsSpaces() {
        assertThat(PrintableText.of("one\r\ntwo\rthree\tfour\u2028five")).isEqualTo("one\ntwo\nthree four\nfive");
    }

    @Test
    void leavesAnythingButTextAlone() {
        assertThat(PrintableText.of(7)).isEqualTo(7);
        assertThat(PrintableText.of(null)).isNull();
    }

    @Test
    void printsALineInTheHouseFontAlone() {
        assertThat(PrintableText.line("Board\nof مدينة")).isEqualTo("Board of □□□□□");
    }
}
