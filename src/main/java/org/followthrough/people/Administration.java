package org.followthrough.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.mail.Bouncing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What business unit and administrator change about people, agencies and committees: each asks the policy, each is an
 * event.
 */
@Service
@Transactional
public class Administration {

    private final People people;
    private final PeopleMapper mapper;
    private final SignInMapper signIn;
    private final Events events;
    private final Bouncing bouncing;
    private final Clock clock;

    Administration(People people, PeopleMapper mapper, SignInMapper signIn, Events events, Bouncing bouncing,
                   Clock clock) {
        this.people = people;
        this.mapper = mapper;
        this.signIn = signIn;
        this.events = events;
        this.bouncing = bouncing;
        this.clock = clock;
    }

    /**
     * Adds a person, who then waits for a link to choose a password.
     *
     * @param person id and state do not count
     * @return the id
     * @throws NotAllowed when the policy refuses
     */
    public long add(Person by, Person person) {
        require(Access.mayManage(by, person));
        long id = people.add(person.email(), person.name(), person.jobTitle(), person.agencyId(), PersonState.INVITED,
                person.roles());
        events.record(by.id(), PeopleEvent.PERSON_ADDED, PeopleEvent.subject(id), roles(person));
        return id;
    }

    /**
     * Replaces what is known of a person. Who is locked or has left is out at their next request, and their links stop.
     *
     * @throws NotAllowed when the policy refuses
     */
    public void change(Person by, Person person) {
        Person before = people.find(person.id()).orElseThrow(NotAllowed::new);
        require(Access.mayMake(by, before, person));
        people.change(person);
        if (person.state() == PersonState.LOCKED || person.state() == PersonState.LEFT) {
            signIn.deleteOpenLinks(person.id());
            signIn.endSessions(person.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        events.record(by.id(), PeopleEvent.PERSON_CHANGED, PeopleEvent.subject(person.id()),
                before.state() + " to " + person.state() + "; " + roles(before) + " to " + roles(person));
    }

    /**
     * Has the person written to again after mail to them came back.
     *
     * @throws NotAllowed when the policy refuses
     */
    public void addressArrives(Person by, long personId) {
        Person person = people.find(personId).orElseThrow(NotAllowed::new);
        require(Access.mayManage(by, person));
        bouncing.clear(person.email());
        events.record(by.id(), PeopleEvent.ADDRESS_ARRIVES, PeopleEvent.subject(personId), null);
    }

    /**
     * Adds an agency with the names it goes by.
     *
     * @return the id
     * @throws NotAllowed when the policy refuses
     */
    public long addAgency(Person by, String name, String chiefOfficer, List<String> aliases) {
        require(Access.may(by, Permission.MANAGE_PEOPLE));
        long id = people.addAgency(people.agencyRefFor(name), name, chiefOfficer, aliases);
        events.record(by.id(), PeopleEvent.AGENCY_CHANGED, "agency/" + id, null);
        return id;
    }

    /**
     * Marks the agency as the board itself, such as its business unit.
     *
     * @throws NotAllowed when the policy refuses
     */
    public void markAsBoard(Person by, long agencyId) {
        require(Access.may(by, Permission.MANAGE_PEOPLE));
        mapper.markAsBoard(agencyId);
        events.record(by.id(), PeopleEvent.AGENCY_CHANGED, "agency/" + agencyId, null);
    }

    /**
     * Replaces an agency's name, chief officer and aliases; it stays known by its name.
     *
     * @throws NotAllowed when the policy refuses
     */
    public void changeAgency(Person by, Agency agency, List<String> aliases) {
        require(Access.may(by, Permission.MANAGE_PEOPLE));
        mapper.updateAgency(agency);
        mapper.deleteAliases(agency.id());
        people.addAlias(agency.id(), agency.name());
        aliases.forEach(alias -> people.addAlias(agency.id(), alias));
        events.record(by.id(), PeopleEvent.AGENCY_CHANGED, "agency/" + agency.id(), null);
    }

    /**
     * Adds a committee.
     *
     * @return the id
     * @throws NotAllowed when the policy refuses
     */
    public long addCommittee(Person by, String name, Long chairId, Long deputyId, Set<Long> memberIds) {
        require(Access.may(by, Permission.MANAGE_PEOPLE));
        long id = people.addCommittee(people.committeeRefFor(name), name, chairId, deputyId, memberIds);
        events.record(by.id(), PeopleEvent.COMMITTEE_CHANGED, "committee/" + id, null);
        return id;
    }

    /**
     * Replaces a committee's name, chair, deputy and members.
     *
     * @throws NotAllowed when the policy refuses
     */
    public void changeCommittee(Person by, Committee committee) {
        require(Access.may(by, Permission.MANAGE_PEOPLE));
        mapper.updateCommittee(committee);
        mapper.deleteMembers(committee.id());
        committee.memberIds().forEach(personId -> mapper.insertMember(committee.id(), personId));
        events.record(by.id(), PeopleEvent.COMMITTEE_CHANGED, "committee/" + committee.id(), null);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    private static String roles(Person person) {
        return person.roles().stream().sorted().toList().toString();
    }
}
