package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21.0, true", "#ffffff, 1.0, false", "#0b5c6b, 7.62, true", "#767676, 4.54, true",
            "#777777, 4.48, false", "#ffff00, 1.07, false", "#12436D, 10.25, true"})
    void aColourIsReadableFromFourAndAHalfToOne(String written, double contrast, boolean readable) {
        BrandColour colour = BrandColour.of(written).orElseThrow();
        assertThat(colour.contrast()).isCloseTo(contrast, within(0.01));
        assertThat(colour.isReadable()).isEqualTo(readable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "#fff", "#12345g", "#1234567", "0b5c6b;}"})
    void whatIsNoColourIsNone(String written) {
        assertThat(BrandColour.of(written)).isEmpty();
    }

    @Test
    void theSignMayBeLeftOut() {
        assertThat(BrandColour.of(" 0B5C6B ")).contains(BrandColour.USUAL).map(BrandColour::toString)
                .contains("#0b5c6b");
    }
}
