package org.followthrough.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.followthrough.importing.DateReading.Kind;

/**
 * Reads a printed date only when it is clear: one date with nothing beside it but "By" and the like. A month means
 * its last day, a financial year 31 March. Days come before months. Whatever else is printed needs a person.
 */
final class PrintedDate {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2079;
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String GAP = "[\\s,/'’–-]*";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "|(?<!/)(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?" + YEAR
            + "|(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?" + GAP + MONTH + GAP + YEAR
            + "|" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"
            + "|" + MONTH + GAP + YEAR
            + "|(?<!/)(\\d{1,2})/(\\d{4})"
            + "|(?<!/)(\\d{4})\\s?[/–-]\\s?(\\d{4}|\\d{2})"
            + ")(?![\\p{L}\\d/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "(?:\\b(?:by|due|on|the|end|of|target|date|deadline|financial|year|fy|no later than|"
                    + "(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|[\\s.,:;()])*", Pattern.CASE_INSENSITIVE);

    /** A date that stands in the text; null where the calendar has no such day. */
    private record Found(LocalDate date, Kind kind, int start, int end) {
    }

    private PrintedDate() {
    }

    /** Reads one cell, or one item of a list. */
    static DateReading read(String printed) {
        String text = Words.oneLine(printed);
        if (text.isEmpty()) {
            return DateReading.NOTHING;
        }
        List<Found> found = new ArrayList<>();
        DATE.matcher(text).results().map(PrintedDate::found).filter(one -> one.kind != Kind.NOT_A_DATE)
                .forEach(found::add);
        List<LocalDate> dates = found.stream().map(Found::date).filter(date -> date != null).distinct().toList();
        if (found.isEmpty()) {
            return new DateReading(printed, null, dates, Kind.NOT_A_DATE);
        }
        if (found.size() > 1) {
            return new DateReading(printed, null, dates, Kind.SEVERAL);
        }
        Found only = found.get(0);
        if (only.date == null) {
            return new DateReading(printed, null, dates, Kind.NO_SUCH_DAY);
        }
        String beside = text.substring(0, only.start) + " " + text.substring(only.end);
        return NOTHING_ELSE.matcher(beside).matches()
                ? new DateReading(printed, only.date, dates, only.kind)
                : new DateReading(printed, null, dates, Kind.MORE_THAN_A_DATE);
    }

    private static Found found(MatchResult match) {
        Kind kind = Kind.DAY;
        LocalDate date;
        if (match.group(1) != null) {
            date = day(match.group(3), Integer.parseInt(match.group(2)), match.group(1));
        } else if (match.group(4) != null) {
            date = day(match.group(4), Integer.parseInt(match.group(5)), match.group(6));
        } else if (match.group(7) != null) {
            date = day(match.group(7), month(match.group(8)), match.group(9));
        } else if (match.group(10) != null) {
            date = day(match.group(11), month(match.group(10)), match.group(12));
        } else if (match.group(13) != null) {
            kind = Kind.MONTH;
            date = lastDay(month(match.group(13)), match.group(14));
        } else if (match.group(15) != null) {
            kind = Kind.MONTH;
            date = lastDay(Integer.parseInt(match.group(15)), match.group(16));
        } else {
            int from = year(match.group(17));
            boolean consecutive = (from + 1) % 100 == Integer.parseInt(match.group(18)) % 100
                    && year(match.group(18)) == from + 1;
            kind = consecutive ? Kind.FINANCIAL_YEAR : Kind.NOT_A_DATE;
            date = consecutive ? lastDay(3, match.group(18)) : null;
        }
        return new Found(date, kind, match.start(), match.end());
    }

    private static LocalDate day(String day, int month, String year) {
        try {
            return plausible(LocalDate.of(year(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate lastDay(int month, String year) {
        try {
            return plausible(YearMonth.of(year(year), month).atEndOfMonth());
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }

    private static LocalDate plausible(LocalDate date) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
    }

    private static int year(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 4 ? number : number < FIRST_YEAR % 100 ? 2000 + number : 1900 + number;
    }

    private static int month(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
