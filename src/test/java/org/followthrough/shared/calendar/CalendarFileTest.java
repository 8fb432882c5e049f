package org.followthrough.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What calendar programs read, checked by one. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String LINK = "https://tracker.anytown.example/actions/R01-07";

    @Test
    void whatIsDueTakesAWholeDayAndLeavesThePersonFree() throws Exception {
        Calendar calendar = read(CalendarEntry.due(LINK, LocalDate.of(2026, 12, 4), "R01-07 is due (Anytown Police)",
                "Read more; or update, at " + LINK, LINK));

        VEvent event = event(calendar);
        assertThat(value(event, "DTSTART")).isEqualTo("20261204");
        assertThat(value(event, "DTEND")).isEqualTo("20261205");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "SUMMARY")).isEqualTo("R01-07 is due (Anytown Police)");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Read more; or update, at " + LINK);
        assertThat(value(event, "URL")).isEqualTo(LINK);
        assertThat(value(event, "UID")).isEqualTo(LINK);
    }

    @Test
    void aMeetingIsHeldAtItsLondonTimeInSummerAndInWinter() throws Exception {
        VEvent winter = event(read(meeting("2026-11-26T10:00:00Z")));
        VEvent summer = event(read(meeting("2027-06-24T09:00:00Z")));

        assertThat(value(winter, "DTSTART")).isEqualTo("20261126T100000");
        assertThat(value(summer, "DTSTART")).isEqualTo("20270624T100000");
        assertThat(value(summer, "DTEND")).isEqualTo("20270624T120000");
        assertThat(summer.getRequiredProperty("DTSTART").getRequiredParameter("TZID").getValue())
                .isEqualTo("Europe/London");
        assertThat(value(summer, "LOCATION")).isEqualTo("Town Hall, room 2; first floor");
    }

    @Test
    void anyWordsComeBackAsTheyWereAndNoLineIsTooLong() throws Exception {
        String words = "Caf\u00e9 \u2013 \ud83d\udcc5 C:\\plans, \"quoted\"; two\nlines ".repeat(9).strip();
        CalendarEntry entry = CalendarEntry.due(LINK, LocalDate.of(2026, 12, 4), words, words, LINK);

        assertThat(value(event(read(entry)), "SUMMARY")).isEqualTo(words);
        assertThat(text(entry).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n"));
    }

    @Test
    void anEmptyCalendarIsACalendar() throws Exception {
        assertThat(new CalendarBuilder().build(new StringReader(CalendarFile.of("Anytown LSCB", List.of(), NOW)))
                .getComponents("VEVENT")).isEmpty();
    }

    private static CalendarEntry meeting(String startsAt) {
        return CalendarEntry.at("https://tracker.anytown.example/meetings/3", Instant.parse(startsAt), Duration.ofHours(2),
                "SCR sub-committee", "Town Hall, room 2; first floor", "https://tracker.anytown.example/meetings/3");
    }

    private static Calendar read(CalendarEntry entry) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(entry)));
        assertThat(calendar.validate().hasErrors()).as("%s", calendar.validate()).isFalse();
        return calendar;
    }

    private static String text(CalendarEntry entry) {
        return CalendarFile.of("Anytown LSCB", List.of(entry), NOW);
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
