package org.followthrough.shared.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.followthrough.shared.time.London;

/**
 * A calendar as Outlook, Google and others subscribe to it. What is due is an event of the whole day that leaves the
 * person free: the to-do items of the format are shown by neither of them.
 */
public final class CalendarFile {

    /** What a web server says the file is. */
    public static final String CONTENT_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    /** British time as it has been since 1996. */
    private static final List<String> LONDON = List.of("BEGIN:VTIMEZONE", "TZID:Europe/London",
            "BEGIN:DAYLIGHT", "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "END:DAYLIGHT",
            "BEGIN:STANDARD", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "END:STANDARD", "END:VTIMEZONE");

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {
    }

    /**
     * The text of a calendar.
     *
     * @param name what it is called in a list of calendars
     * @param now when it is written
     */
    public static String of(String name, List<CalendarEntry> entries, Instant now) {
        CalendarFile file = new CalendarFile();
        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Follow-through//Calendar//EN", "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:" + escaped(name), "X-WR-TIMEZONE:Europe/London",
                "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H").forEach(file::line);
        LONDON.forEach(file::line);
        entries.forEach(entry -> file.add(entry, now));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void add(CalendarEntry entry, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(entry.uid()));
        line("DTSTAMP:" + UTC.format(now));
        if (entry.day() != null) {
            LocalDate day = entry.day();
            line("DTSTART;VALUE=DATE:" + DAY.format(day));
            line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
            line("TRANSP:TRANSPARENT");
        } else {
            line("DTSTART;TZID=Europe/London:" + LOCAL.format(entry.startsAt().atZone(London.ZONE)));
            line("DTEND;TZID=Europe/London:" + LOCAL.format(entry.startsAt().plus(entry.length()).atZone(London.ZONE)));
        }
        line("SUMMARY:" + escaped(entry.summary()));
        if (!entry.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(entry.description()));
        }
        if (entry.place() != null) {
            line("LOCATION:" + escaped(entry.place()));
        }
        line("URL:" + entry.link());
        line("END:VEVENT");
    }

    /** A line of more than 75 bytes goes on in the next, after a space; no character is cut in two. */
    private void line(String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); i = content.offsetByCodePoints(i, 1)) {
            String character = Character.toString(content.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += size;
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "")
                .replace("\n", "\\n");
    }
}
