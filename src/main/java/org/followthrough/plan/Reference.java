package org.followthrough.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.review.Review;

/** The reference of an action: R03-07 is the seventh action of the third review. */
public final class Reference {

    /** People leave out zeros, type small letters and any kind of dash. */
    private static final Pattern TYPED =
            Pattern.compile("[Rr]\\s*(\\d{1,6})\\s*[-\u2010-\u2015./ ]\\s*(\\d{1,6})");

    private Reference() {
    }

    /** The reference of the action with this number in the review. */
    static String of(Review review, int number) {
        return of(review.number(), number);
    }

    /** The reference meant by what somebody typed, such as "r3-7"; empty where it is none. */
    public static Optional<String> typed(String text) {
        Matcher matcher = TYPED.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? Optional.of(of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private static String of(int review, int number) {
        return "R%02d-%02d".formatted(review, number);
    }
}
