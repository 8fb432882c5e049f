package org.followthrough.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The board's place and the way it writes dates. A day begins and ends in London, summer and winter. */
public final class London {

    /** Europe/London, whatever zone the server runs in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    // Locale.UK would print "Sept"; the GOV.UK style is "Sep".
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE_HOUR = DateTimeFormatter.ofPattern("ha", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    private London() {
    }

    /** The London day this instant falls on. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of the London day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant no longer in the London day: "as at" a day means before this. */
    public static Instant closeOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The instant of a London wall-clock time on a day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** 20 November 2026; empty when there is no date. */
    public static String longDate(LocalDate day) {
        return day == null ? "" : LONG.format(day);
    }

    /** 20 Nov 2026, for tables; empty when there is no date. */
    public static String shortDate(LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    /** 20 November, where the year is plain from the page; empty when there is no date. */
    public static String dayAndMonth(LocalDate day) {
        return day == null ? "" : DAY_MONTH.format(day);
    }

    /** November 2026. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** 5pm or 9:32am, in London. */
    public static String time(Instant instant) {
        var local = instant.atZone(ZONE);
        return (local.getMinute() == 0 ? WHOLE_HOUR : MINUTES).format(local).toLowerCase(Locale.ENGLISH);
    }

    /** 4 June 2026 at 9:32am, in London. */
    public static String dateAndTime(Instant instant) {
        return longDate(dayOf(instant)) + " at " + time(instant);
    }
}
