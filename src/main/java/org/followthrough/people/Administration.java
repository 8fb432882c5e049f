package org.followthrough.people;

import java.time.Clock;
import java.time.Instant;
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
    private final ReturnLinkMapper returnLinks;
    private final Events events;
    private final Bouncing bouncing;
    private final Clock clock;

    Administration(People people, PeopleMapper mapper, SignInMapper signIn, ReturnLinkMapper returnLinks,
                   Events events, Bouncing bouncing, Clock clock) {
        this.people = people;
        this.mapper = mapper;
        this.signIn = signIn;
        this.returnLinks = returnLinks;
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
     * Replaces what is known of a person. Who is locked or has left is out at their next request, and their links stop;
     * so do those that went to another address.
     *
     * @throws NotAllowed when the policy refuses
     */
    public void change(Person by, Person person) {
        Person before = people.find(person.id()).orElseThrow(NotAllowed::new);
        require(Access.mayMake(by, before, person));
        people.change(person);
        if (person.state() == PersonState.LOCKED || person.state() == PersonState.LEFT) {
            signIn.deleteOpenLinks(person.id());
            signIn.endSessions(person.id(), now());
        }
        if (person.state() != PersonState.ACTIVE || !person.email().equals(before.email())) {
            returnLinks.endAll(person.id(), now());
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
        Agency before = people.agency(agency.id()).orElseThrow(NotAllowed::new);
        replace(before, agency);
        mapper.deleteAliases(agency.id());
        people.addAlias(agency.id(), agency.name());
        aliases.forEach(alias -> people.addAlias(agency.id(), alias));
        events.record(by.id(), PeopleEvent.AGENCY_CHANGED, "agency/" + agency.id(), null);
    }

    /**
     * Changes how letters to an agency's chief officer are addressed.
     *
     * @throws NotAllowed when the policy refuses, or the person writes no such letters
     */
    public void addressLetters(Person by, long agencyId, ChiefOfficer officer) {
        require(Access.may(by, Permission.MANAGE_PEOPLE) && Access.may(by, Permission.SEE_CHALLENGES));
        people.keepChiefOfficer(agencyId, officer);
        events.record(by.id(), PeopleEvent.AGENCY_CHANGED, "agency/" + agencyId, null);
    }

    /**
     * Chooses for an agency whether its people's mail holds links that work once without signing in; those that were
     * sent stop where it does not.
     *
     * @throws NotAllowed when the policy refuses
     */
    public void chooseReturnLinks(Person by, long agencyId, boolean chosen) {
        require(Access.mayChooseLinks(by, agencyId));
        Agency before = people.agency(agencyId).orElseThrow(NotAllowed::new);
        replace(before, before.withReturnLinks(chosen));
        events.record(by.id(), PeopleEvent.AGENCY_CHANGED, "agency/" + agencyId, chosen ? "links that work once"
                : "no links that work once");
    }

    private void replace(Agency before, Agency after) {
        mapper.updateAgency(after);
        if (before.returnLinks() && !after.returnLinks()) {
            returnLinks.endAllOfAgency(after.id(), now());
        }
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
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
