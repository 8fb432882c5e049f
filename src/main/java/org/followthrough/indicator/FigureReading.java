package org.followthrough.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a figure as people type it: 1,234 or 82.1%. */
public final class FigureReading {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,11}(\\.\\d{1,4})?");

    private FigureReading() {
    }

    /** The figure, which is never below zero; empty when it is none. */
    public static Optional<BigDecimal> of(String typed) {
        String text = typed.strip().replaceAll("(?<=\\d),(?=\\d{3})", "").replaceAll("\\s*%$", "");
        return FIGURE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
