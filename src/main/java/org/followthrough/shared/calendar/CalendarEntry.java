package org.followthrough.shared.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a calendar.
 *
 * @param uid what makes it the same entry when it is read again, with another day or other words
 * @param day the London day of an entry for a whole day; null when it begins at a time
 * @param startsAt null for a whole day
 * @param length null for a whole day
 * @param place may be null
 * @param link where to read more
 */
public record CalendarEntry(String uid, LocalDate day, Instant startsAt, Duration length, String summary,
                            String description, String place, String link) {

    /** Something due on a day; it takes up no time. */
    public static CalendarEntry due(String uid, LocalDate day, String summary, String description, String link) {
        return new CalendarEntry(uid, day, null, null, summary, description, null, link);
    }

    /** Something that takes place at a time. */
    public static CalendarEntry at(String uid, Instant startsAt, Duration length, String summary, String place,
                                   String link) {
        return new CalendarEntry(uid, null, startsAt, length, summary, "", place, link);
    }
}
