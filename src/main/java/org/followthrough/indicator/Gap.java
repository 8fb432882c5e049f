package org.followthrough.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Why there is no figure: a gap in chart and table, never a zero. Statistics print a letter for each. */
public enum Gap {
    /** So few that a child could be known. Nobody is shown what was said of the period before. */
    SUPPRESSED('c'),
    NOT_AVAILABLE('x'),
    NOT_APPLICABLE('z'),
    UNRELIABLE('u');

    private final char symbol;

    Gap(char symbol) {
        this.symbol = symbol;
    }

    /** The letter that stands for it. */
    public String symbol() {
        return String.valueOf(symbol);
    }

    /** The gap this letter stands for; empty when it stands for none. */
    public static Optional<Gap> of(String letter) {
        return Arrays.stream(values()).filter(gap -> gap.symbol().equalsIgnoreCase(letter.strip())).findFirst();
    }
}
