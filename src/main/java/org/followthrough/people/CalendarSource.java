package org.followthrough.people;

import java.util.List;
import org.followthrough.shared.calendar.CalendarEntry;

/** What a feature brings to people's own calendars, as a bean. */
public interface CalendarSource {

    /**
     * What stands in this person's calendar: references, agencies, places and links, never a word of a case. Runs in a
     * transaction.
     */
    List<CalendarEntry> of(Person person);
}
