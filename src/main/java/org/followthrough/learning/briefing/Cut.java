package org.followthrough.learning.briefing;

import java.util.function.IntPredicate;

/** How much must be cut from a text for it to fit. */
final class Cut {

    private static final int ROUNDED_TO = 10;

    private Cut() {
    }

    /**
     * The smallest cut with which it fits, rounded up to tens; 0 where it fits as it is.
     *
     * @param most all there is; with that cut it fits
     * @param fits whether it fits with so many characters less; once it does, it does with more
     */
    static int smallest(int most, IntPredicate fits) {
        if (fits.test(0)) {
            return 0;
        }
        int tooLittle = 0;
        int enough = most;
        while (enough - tooLittle > 1) {
            int middle = (tooLittle + enough) / 2;
            if (fits.test(middle)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return (enough + ROUNDED_TO - 1) / ROUNDED_TO * ROUNDED_TO;
    }
}
