package org.followthrough.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.PeopleEvent;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people named for reviews: they alone see a restricted one, and they read what peers found before its release. */
@Service
public class NamedPeople {

    private final ReviewMapper mapper;
    private final Events events;
    private final Clock clock;
    private final Kept<Map<Long, List<Naming>>> known;

    NamedPeople(ReviewMapper mapper, ChangeCounter counter, Events events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
        this.known = counter.keep(mark -> mark.people() + mark.removals(),
                () -> mapper.named().stream().collect(Collectors.groupingBy(Naming::reviewId)));
    }

    /**
     * That somebody is named for a review.
     *
     * @param namedBy the id of who named them; null when that is not known
     * @param namedAt null when that is not known
     */
    public record Naming(long reviewId, long personId, Long namedBy, Instant namedAt) {
    }

    /** Whether the person is named for the review. */
    public boolean includes(Person person, long reviewId) {
        return of(reviewId).stream().anyMatch(naming -> naming.personId() == person.id());
    }

    /** Who is named for the review, and by whom. */
    public List<Naming> of(long reviewId) {
        return known.get().getOrDefault(reviewId, List.of());
    }

    /** Ids of the people named for the review. */
    public Set<Long> ids(long reviewId) {
        return of(reviewId).stream().map(Naming::personId).collect(Collectors.toSet());
    }

    /** Tells those named for the review from any others. */
    public int mark(long reviewId) {
        return mark(ids(reviewId));
    }

    private static int mark(Set<Long> ids) {
        return List.copyOf(new TreeSet<>(ids)).hashCode();
    }

    /**
     * Lets these people see the review, and nobody else but who does it: so there is always somebody left who can name
     * others.
     *
     * @param startedFrom the mark of those the person saw named
     * @throws NotAllowed unless the person edits plans and may see the review
     * @throws ChangedMeanwhile when others are named by now
     */
    @Transactional
    public void only(Person by, Review review, int startedFrom, Collection<Long> people) {
        if (!Access.may(by, Permission.EDIT_PLANS)
                || !Access.maySee(by, review.standing(includes(by, review.id())))) {
            throw new NotAllowed();
        }
        mapper.hold(review.id());
        Set<Long> wanted = new TreeSet<>(people);
        wanted.add(by.id());
        Set<Long> before = mapper.named().stream().filter(naming -> naming.reviewId() == review.id())
                .map(Naming::personId).collect(Collectors.toSet());
        if (mark(before) != startedFrom) {
            throw new ChangedMeanwhile();
        }
        wanted.stream().filter(id -> !before.contains(id)).forEach(id -> add(by.id(), review.id(), id));
        before.stream().filter(id -> !wanted.contains(id)).forEach(id -> mapper.deleteNamedPerson(review.id(), id));
        if (!wanted.equals(before)) {
            events.record(by.id(), ReviewEvent.PEOPLE_NAMED, ReviewEvent.subject(review.id()),
                    wanted.stream().map(PeopleEvent::subject).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Lets one more person see the review.
     *
     * @param by the id of who names them; null for nobody, as in an import
     */
    @Transactional
    public void add(Long by, long reviewId, long personId) {
        mapper.insertNamed(new Naming(reviewId, personId, by, clock.instant()));
    }
}
