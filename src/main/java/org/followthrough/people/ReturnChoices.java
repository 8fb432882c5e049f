package org.followthrough.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.followthrough.shared.history.Events;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants no links that work without signing in, and stopping those that were sent. */
@Service
@Transactional
public class ReturnChoices {

    private final ReturnLinkMapper mapper;
    private final LinkSettings settings;
    private final People people;
    private final Events events;
    private final Clock clock;

    ReturnChoices(ReturnLinkMapper mapper, LinkSettings settings, People people, Events events, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** How many links sent to the person could be used now, or were and their session may still run. */
    @Transactional(readOnly = true)
    public int live(long personId) {
        return mapper.countLive(personId, now(), now().minus(settings.session()));
    }

    /**
     * Stops all links sent to the person and ends the sessions they opened; acts at the next request.
     *
     * @throws NotAllowed unless they are the person's own, or the policy lets them manage the person
     */
    public void stop(Person by, long personId) {
        Person person = people.find(personId).orElseThrow(NotAllowed::new);
        if (!(by.id() == personId && Access.mayChangeOwn(by)) && !Access.mayManage(by, person)) {
            throw new NotAllowed();
        }
        mapper.endAll(personId, now());
        events.record(by.id(), PeopleEvent.RETURN_LINKS_STOPPED, PeopleEvent.subject(personId), null);
    }

    /** Whether the person has not said that they never want such links. */
    @Transactional(readOnly = true)
    public boolean areWanted(Person person) {
        return !mapper.unwantedBy().contains(person.id());
    }

    /**
     * Says whether one wants such links; who does not has those stopped that were sent.
     *
     * @throws NotAllowed for who came by one
     */
    public void want(Person person, boolean wanted) {
        if (!Access.mayChangeOwn(person)) {
            throw new NotAllowed();
        }
        mapper.deleteUnwanted(person.id());
        if (!wanted) {
            mapper.insertUnwanted(person.id());
            stop(person, person.id());
        }
        events.record(person.id(), wanted ? PeopleEvent.RETURN_LINKS_WANTED : PeopleEvent.RETURN_LINKS_UNWANTED,
                PeopleEvent.subject(person.id()), null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
