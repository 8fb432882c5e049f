package org.followthrough.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What became of a printed date.
 *
 * @param printed the text as printed, always kept; empty when the cell was blank
 * @param date the date it clearly means; null means no date, one is needed
 * @param found every date that stands in the text, to choose from
 */
public record DateReading(String printed, LocalDate date, List<LocalDate> found, Kind kind) {

    /** How a text was read. {@code %s} is the date. */
    public enum Kind {
        DAY("Read as %s."),
        MONTH("Only a month is printed, so its last day is used: %s."),
        FINANCIAL_YEAR("Only a financial year is printed, so its last day is used: %s."),
        BLANK("No date is printed."),
        NO_SUCH_DAY("There is no such day. Enter a date, or choose No date."),
        SEVERAL("More than one date is printed. Choose one, enter another, or choose No date."),
        MORE_THAN_A_DATE("More than a date is printed. Use the date if it is meant, enter another, or choose No date."),
        NOT_A_DATE("This is not a date, so it will say Needs a date. Enter one if it is known."),
        CHOSEN("This was chosen when the plan was checked.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether a date was printed that a person has to look at. */
        boolean isDoubtful() {
            return this == NO_SUCH_DAY || this == SEVERAL || this == MORE_THAN_A_DATE || this == NOT_A_DATE;
        }

        String words() {
            return words;
        }
    }

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Nothing printed. */
    public static final DateReading NOTHING = new DateReading("", null, List.of(), Kind.BLANK);

    public DateReading {
        found = List.copyOf(found);
    }

    /** Why this date, or why none: a sentence for the person who checks. */
    public String explanation() {
        return date == null ? kind.words : kind.words.formatted(LONG.format(date));
    }

    /** The same reading with a person's choice; null means No date. */
    public DateReading decided(LocalDate chosen) {
        return new DateReading(printed, chosen, found, Kind.CHOSEN);
    }

    DateReading printedAs(String text) {
        return new DateReading(text, date, found, kind);
    }
}
