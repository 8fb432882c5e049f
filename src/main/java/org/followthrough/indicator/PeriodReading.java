package org.followthrough.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a period as people and statistics write it: 2024-03, Mar-24, March 2024, Q4 2023/24, 2023/24, 2024. */
public final class PeriodReading {

    private static final Pattern QUARTER = Pattern.compile("(?i)q(?:uarter)?\\s*([1-4])[\\s,-]*(\\d{4})(?:[/-]\\d{2,4})?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})[/-](\\d{2}|\\d{4})");
    private static final Pattern YEAR_ENDING = Pattern.compile("\\d{4}");
    private static final List<DateTimeFormatter> MONTHS = List.of(format("uuuu-MM"), format("MMM uuuu"),
            format("MMMM uuuu"), format("MMM-uuuu"), format("MMM-uu"), format("MMM uu"), format("MM/uuuu"));
    private static final List<DateTimeFormatter> DAYS = List.of(format("uuuu-MM-dd"), format("d/M/uuuu"),
            format("d MMMM uuuu"), format("d MMM uuuu"));

    private PeriodReading() {
    }

    /** The period of this frequency that the words mean; empty when they mean none. A year alone ends on 31 March. */
    public static Optional<Period> of(String words, Frequency frequency) {
        String text = words.strip().replaceAll("(?i)\\bsept\\b", "Sep");
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return frequency == Frequency.QUARTERLY
                    ? Optional.of(new Period(frequency, april(quarter.group(2)).plusMonths(
                            3L * (Integer.parseInt(quarter.group(1)) - 1)))) : Optional.empty();
        }
        if (frequency == Frequency.YEARLY) {
            Matcher year = YEAR.matcher(text);
            if (year.matches() && isNextYear(year.group(1), year.group(2))) {
                return Optional.of(new Period(frequency, april(year.group(1))));
            }
            if (YEAR_ENDING.matcher(text).matches()) {
                return Optional.of(new Period(frequency, april(text).minusYears(1)));
            }
        }
        return day(text).map(frequency::containing);
    }

    private static boolean isNextYear(String year, String next) {
        return String.valueOf(Integer.parseInt(year) + 1).endsWith(next);
    }

    private static LocalDate april(String year) {
        return LocalDate.of(Integer.parseInt(year), 4, 1);
    }

    private static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter format : MONTHS) {
            try {
                return Optional.of(YearMonth.parse(text, format).atDay(1));
            } catch (DateTimeException e) {
                // The next way of writing is tried.
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException e) {
                // The next way of writing is tried.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
