package org.followthrough.shared.web.part;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day a page is about, as asked for in its address or typed into a form.
 *
 * @param day today where what was asked for cannot be shown
 * @param fault why it cannot; null when all is well
 * @param asked what was asked for, as written; empty for nothing
 */
public record ChosenDay(LocalDate day, Fault fault, String asked) implements Serializable {

    /** Why a day cannot be shown. */
    public enum Fault { NOT_A_DATE, IN_THE_FUTURE }

    private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d M uuuu",
            "d MMM uuuu", "d MMMM uuuu").map(form -> new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern(form).toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT)).toList();

    /** @param asked null or blank means today */
    public static ChosenDay of(String asked, LocalDate today) {
        if (asked == null || asked.isBlank()) {
            return new ChosenDay(today, null, "");
        }
        return read(asked).map(day -> day.isAfter(today) ? new ChosenDay(today, Fault.IN_THE_FUTURE, asked)
                : new ChosenDay(day, null, asked)).orElse(new ChosenDay(today, Fault.NOT_A_DATE, asked));
    }

    /** The day that is written in one of the ways people write days: 2026-03-31, 31/3/2026, 31 March 2026. */
    public static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text.strip().replaceAll("\\s+", " "), form));
            } catch (DateTimeParseException notThisForm) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    /** What was typed, as far as it helps to recognise it. */
    public static String shortened(String typed) {
        return typed.length() <= 40 ? typed : typed.substring(0, 40) + "\u2026";
    }
}
