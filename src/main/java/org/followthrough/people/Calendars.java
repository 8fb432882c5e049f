package org.followthrough.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.calendar.CalendarFile;
import org.followthrough.shared.history.Events;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People's own calendars, which their calendar program reads at a secret address without signing in. Only the hash of
 * the secret is kept; a new address, or none, makes the old one stop.
 */
@Service
@Transactional
public class Calendars {

    private final CalendarMapper mapper;
    private final People people;
    private final BoardSettings settings;
    private final ObjectProvider<CalendarSource> sources;
    private final Events events;
    private final Clock clock;

    Calendars(CalendarMapper mapper, People people, BoardSettings settings, ObjectProvider<CalendarSource> sources,
              Events events, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.settings = settings;
        this.sources = sources;
        this.events = events;
        this.clock = clock;
    }

    /** Since when the person has a calendar address; empty when they have none. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(Person person) {
        return Optional.ofNullable(mapper.madeAt(person.id()));
    }

    /**
     * Makes the person a new address; the one before stops. Answers its secret, which is not kept.
     *
     * @throws NotAllowed for who came by a one-time link
     */
    public String make(Person person) {
        requireOwn(person);
        String secret = Token.random();
        mapper.delete(person.id());
        mapper.insert(person.id(), Token.hash(secret), clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.record(person.id(), PeopleEvent.CALENDAR_MADE, PeopleEvent.subject(person.id()), null);
        return secret;
    }

    /**
     * Makes the person's address stop.
     *
     * @throws NotAllowed for who came by a one-time link
     */
    public void end(Person person) {
        requireOwn(person);
        if (mapper.delete(person.id()) > 0) {
            events.record(person.id(), PeopleEvent.CALENDAR_ENDED, PeopleEvent.subject(person.id()), null);
        }
    }

    private static void requireOwn(Person person) {
        if (!Access.mayChangeOwn(person)) {
            throw new NotAllowed();
        }
    }

    /** The calendar at a secret address; empty when there is none, or its owner may no longer sign in. */
    @Transactional(readOnly = true)
    public Optional<String> file(String secret) {
        return Optional.ofNullable(mapper.owner(Token.hash(secret))).flatMap(people::find)
                .filter(person -> person.state() == PersonState.ACTIVE)
                .map(person -> CalendarFile.of(settings.board().called(), sources.orderedStream()
                        .flatMap(source -> source.of(person).stream()).toList(), clock.instant()));
    }

    /** The path of the calendar with this secret. */
    public static String path(String secret) {
        return "/calendar/" + secret + ".ics";
    }
}
