package org.followthrough.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cover for absence: while it runs, the deputy sees and updates the person's actions and is reminded of them too. */
@Service
@Transactional(readOnly = true)
public class Covers {

    private final CoverMapper mapper;
    private final People people;
    private final Events events;
    private final Clock clock;

    Covers(CoverMapper mapper, People people, Events events, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The covers that run on a London day. One ends by itself when the deputy leaves or either changes agency. */
    public List<Cover> running(LocalDate day) {
        return mapper.running(day);
    }

    /** Ids of the people this one stands in for today. */
    public Set<Long> coveredBy(Person deputy) {
        return deputy.agencyId() == null ? Set.of() : mapper.runningOf(deputy.id(), today()).stream()
                .map(Cover::personId).collect(Collectors.toSet());
    }

    /** The covers for a person that run or are to come, soonest first. */
    public List<Cover> of(long personId) {
        return mapper.ofPerson(personId, today());
    }

    /** The covers within an agency that run or are to come, soonest first. */
    public List<Cover> ofAgency(long agencyId) {
        return mapper.ofAgency(agencyId, today());
    }

    /** Who can stand in for the person, by name. */
    public List<Person> deputiesFor(Person person) {
        return people.all().stream().filter(other -> Access.mayStandIn(other, person)).toList();
    }

    /**
     * Lets somebody stand in.
     *
     * @throws NotAllowed when the policy refuses the arrangement or the deputy
     * @throws CoverClash when somebody stands in on one of these days already
     * @throws IllegalArgumentException when the days are in the wrong order or past
     */
    @Transactional
    public void arrange(Person by, long personId, long deputyId, LocalDate from, LocalDate to) {
        Person person = people.find(personId).orElseThrow(NotAllowed::new);
        Person deputy = people.find(deputyId).orElseThrow(NotAllowed::new);
        if (!Access.mayArrangeCover(by, person) || !Access.mayStandIn(deputy, person)) {
            throw new NotAllowed();
        }
        if (to.isBefore(from) || to.isBefore(today())) {
            throw new IllegalArgumentException("A cover ends after it begins, and not in the past.");
        }
        of(personId).stream().filter(other -> !other.from().isAfter(to) && !other.to().isBefore(from)).findFirst()
                .ifPresent(other -> {
                    throw new CoverClash(other);
                });
        mapper.insert(new NewRow(), new Cover(0, personId, deputyId, from, to));
        events.record(by.id(), PeopleEvent.COVER_ARRANGED, PeopleEvent.subject(personId),
                PeopleEvent.subject(deputyId) + ", " + from + " to " + to);
    }

    /**
     * Ends a cover with yesterday; one that has not begun is taken away.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void end(Person by, long coverId) {
        Cover cover = mapper.cover(coverId);
        if (cover == null || !people.find(cover.personId()).filter(who -> Access.mayArrangeCover(by, who))
                .isPresent()) {
            throw new NotAllowed();
        }
        LocalDate yesterday = today().minusDays(1);
        if (cover.from().isAfter(yesterday)) {
            mapper.delete(coverId);
        } else {
            mapper.endOn(coverId, yesterday);
        }
        events.record(by.id(), PeopleEvent.COVER_ENDED, PeopleEvent.subject(cover.personId()),
                PeopleEvent.subject(cover.deputyId()));
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
