package org.followthrough.meeting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.CalendarSource;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.calendar.CalendarEntry;
import org.springframework.stereotype.Component;

/** Brings the meetings to come of the committees somebody sits on to their calendar. */
@Component
class MeetingDates implements CalendarSource {

    /** A meeting has no end of its own; so long it keeps the time free. */
    private static final Duration LENGTH = Duration.ofHours(2);

    private final Meetings meetings;
    private final People people;
    private final BoardSettings settings;

    MeetingDates(Meetings meetings, People people, BoardSettings settings) {
        this.meetings = meetings;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public List<CalendarEntry> of(Person person) {
        Map<Long, Committee> sitsOn = people.committees().stream()
                .filter(committee -> committee.everybody().contains(person.id()))
                .collect(Collectors.toMap(Committee::id, Function.identity()));
        return meetings.coming(person).stream().filter(meeting -> sitsOn.containsKey(meeting.committeeId()))
                .map(meeting -> entry(meeting, sitsOn.get(meeting.committeeId()))).toList();
    }

    private CalendarEntry entry(Meeting meeting, Committee committee) {
        String link = settings.board().link("/meetings/" + meeting.id());
        return CalendarEntry.at(link, meeting.startsAt(), LENGTH,
                committee.name(), meeting.place(), link);
    }
}
