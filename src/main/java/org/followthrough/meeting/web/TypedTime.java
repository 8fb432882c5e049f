package org.followthrough.meeting.web;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as people type it: 2pm, 9.30am, 14:00. An early hour without am or pm could be either, so it is not
 * guessed.
 */
final class TypedTime {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm)?");
    private static final int NOON = 12;
    private static final int FIRST_PLAIN_HOUR = 7;

    private TypedTime() {
    }

    /** The time meant; empty when it cannot be told. */
    static Optional<LocalTime> read(String typed) {
        Matcher parts = TYPED.matcher(typed.toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String half = parts.group(3);
        boolean sensible = half == null ? hour >= FIRST_PLAIN_HOUR && hour < 24 : hour >= 1 && hour <= NOON;
        if (!sensible || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half == null ? hour : hour % NOON + (half.equals("pm") ? NOON : 0), minute));
    }
}
