package org.followthrough.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartColourTest {

    @ParameterizedTest
    @EnumSource
    void canBeSeenAndReadOnAndBeside(ChartColour colour) {
        assertThat(contrast(colour.fill(), "#FFFFFF")).as("fill on the page").isGreaterThanOrEqualTo(3);
        assertThat(contrast(colour.figure(), colour.fill())).as("figure in a bar").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colour.word(), "#FFFFFF")).as("words on the page").isGreaterThanOrEqualTo(4.5);
    }

    /** WCAG 2.2 contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(Color.decode(one));
        double b = luminance(Color.decode(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
