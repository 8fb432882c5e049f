package org.followthrough.shared.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A date as a person typed it in three fields. Months may be words ("jan", "January").
 *
 * @param day   as typed, without blanks around it; never null
 * @param month as typed
 * @param year  as typed
 */
record TypedDate(String day, String month, String year) {

    /** The three fields. */
    enum Part { DAY, MONTH, YEAR }

    /** What is wrong, with the fields that have to change. */
    record Fault(Kind kind, Set<Part> parts) {
    }

    /** The kinds of fault, in the words a person is told. */
    enum Kind {
        /** One or two fields are empty. */
        INCOMPLETE,
        /** A year such as 26. */
        SHORT_YEAR,
        /** There is no such day, or what was typed is no number. */
        NOT_REAL,
        /** A day the month does not have, such as 31 February. */
        NO_SUCH_DAY
    }

    private static final int OLDEST = 1900;
    private static final int NEWEST = 2199;

    /** Whether nothing was typed at all. */
    boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date; empty when something is wrong. */
    Optional<LocalDate> date() {
        try {
            return yearMonth().map(at -> at.atDay(number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month and year; empty when one of them is wrong. */
    Optional<YearMonth> yearMonth() {
        int inMonth = monthNumber();
        int inYear = number(year);
        return inMonth < 1 || inMonth > 12 || inYear < OLDEST || inYear > NEWEST ? Optional.empty()
                : Optional.of(YearMonth.of(inYear, inMonth));
    }

    /** What is wrong; empty for a date and when nothing was typed. */
    Optional<Fault> fault() {
        if (isEmpty() || date().isPresent()) {
            return Optional.empty();
        }
        Set<Part> empty = emptyParts();
        if (!empty.isEmpty()) {
            return Optional.of(new Fault(Kind.INCOMPLETE, empty));
        }
        if (year.matches("\\d{1,3}")) {
            return Optional.of(new Fault(Kind.SHORT_YEAR, EnumSet.of(Part.YEAR)));
        }
        int inMonth = number(day);
        if (yearMonth().isPresent() && inMonth >= 1 && inMonth <= 31) {
            return Optional.of(new Fault(Kind.NO_SUCH_DAY, EnumSet.of(Part.DAY)));
        }
        return Optional.of(new Fault(Kind.NOT_REAL, EnumSet.allOf(Part.class)));
    }

    private Set<Part> emptyParts() {
        Set<Part> empty = EnumSet.noneOf(Part.class);
        if (day.isEmpty()) {
            empty.add(Part.DAY);
        }
        if (month.isEmpty()) {
            empty.add(Part.MONTH);
        }
        if (year.isEmpty()) {
            empty.add(Part.YEAR);
        }
        return empty;
    }

    private int monthNumber() {
        String typed = month.toLowerCase(Locale.ENGLISH);
        for (Month candidate : Month.values()) {
            String name = candidate.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
            if (typed.length() >= 3 && name.startsWith(typed)) {
                return candidate.getValue();
            }
        }
        return number(month);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : -1;
    }
}
