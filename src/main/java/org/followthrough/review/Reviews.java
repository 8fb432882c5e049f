package org.followthrough.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.PeopleEvent;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PlanStanding;
import org.followthrough.people.Ref;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.Kept;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of the board; each call returns only what the reader may see. */
@Service
public class Reviews {

    /** Words that stand for pages of their own where the short name of a review stands. */
    private static final Set<String> PAGES = Set.of("new", "clocks", "markers");

    private final ReviewMapper mapper;
    private final ChangeCounter counter;
    private final Events events;
    private final Clock clock;
    private final Kept<Known> known;

    Reviews(ReviewMapper mapper, ChangeCounter counter, Events events, Clock clock) {
        this.mapper = mapper;
        this.counter = counter;
        this.events = events;
        this.clock = clock;
        this.known = counter.keep(mark -> mark.seq() + mark.removals() + mark.people(), this::read);
    }

    /** The review with this short name, if the reader may see it. */
    public Optional<Review> find(Person reader, String ref) {
        return seenBy(reader).filter(review -> review.ref().equals(ref)).findFirst();
    }

    /** The review with this id, if the reader may see it. */
    public Optional<Review> find(Person reader, long id) {
        return seenBy(reader).filter(review -> review.id() == id).findFirst();
    }

    /** All reviews the reader may see, by number. */
    public List<Review> visibleTo(Person reader) {
        return seenBy(reader).toList();
    }

    /** The review with this short name, if the reader may follow its stages, whether or not it has a plan yet. */
    public Optional<Review> followed(Person reader, String ref) {
        return followedBy(reader).stream().filter(review -> review.ref().equals(ref)).findFirst();
    }

    /** All reviews whose stages the reader may follow, by number. */
    public List<Review> followedBy(Person reader) {
        return where(reader, Access::mayFollow).toList();
    }

    /** All reviews that count on dashboards and in packs, by number. */
    public List<Review> onDashboards() {
        return all().stream().filter(review -> Access.onDashboards(review.standing(false))).toList();
    }

    /** All reviews, for work that nobody reads; by number. */
    public List<Review> all() {
        return known.get().reviews();
    }

    /** Whether the person is named for the review. */
    public boolean names(Person person, long reviewId) {
        return known.get().names(reviewId, person.id());
    }

    /** Ids of the people named for a review. */
    public Set<Long> named(long reviewId) {
        return known.get().named().getOrDefault(reviewId, Set.of());
    }

    /**
     * Adds a review with a running number; who adds a restricted one is named for it.
     *
     * @param effectiveAt when its plan began; now or earlier
     * @throws NotAllowed unless the person edits plans
     */
    @Transactional
    public Review add(Person by, String ref, ReviewState state, Instant effectiveAt) {
        return add(by, ref, state, effectiveAt, clock.instant());
    }

    private Review add(Person by, String ref, ReviewState state, Instant effectiveAt, Instant recordedAt) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
        NewRow key = new NewRow();
        int number = mapper.highestNumber() + 1;
        mapper.insertReview(key, ref, number);
        mapper.insertVersion(new ReviewVersionRow(key.id(), 1, counter.next(), effectiveAt, recordedAt, by.id(),
                ReviewCause.ADDED, null, state));
        if (state.restricted()) {
            name(key.id(), by.id());
        }
        return mapper.review(key.id());
    }

    /**
     * Adds a review that already has a past, as the demonstration does.
     *
     * @param past each state by the instant it was recorded and true from; the last is the one it now has
     */
    @Transactional
    public Review addWithPast(Person by, String ref, SortedMap<Instant, ReviewState> past) {
        Review review = add(by, ref, past.get(past.firstKey()), past.firstKey(), past.firstKey());
        for (var next : past.tailMap(past.firstKey().plusNanos(1)).entrySet()) {
            record(by, review, next.getValue(), null, next.getKey(), next.getKey());
            review = mapper.review(review.id());
        }
        return review;
    }

    /**
     * Records a new state of the review. What is changed while its plan is a draft counts from the day it was agreed.
     *
     * @throws ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void change(Person by, Review review, ReviewState state, String reason) {
        if (!Access.may(by, Permission.EDIT_PLANS) || find(by, review.id()).isEmpty()) {
            throw new NotAllowed();
        }
        Instant now = clock.instant();
        Instant agreed = London.startOf(state.planFrom());
        record(by, review, state, reason, review.state().issued() || agreed.isAfter(now) ? now : agreed, now);
    }

    private void record(Person by, Review review, ReviewState state, String reason, Instant effectiveAt,
                        Instant recordedAt) {
        ReviewCause cause = state.issued() && !review.state().issued() ? ReviewCause.ISSUED : ReviewCause.CHANGED;
        if (mapper.advance(review.id(), review.version()) == 0) {
            throw new ChangedMeanwhile();
        }
        mapper.insertVersion(new ReviewVersionRow(review.id(), review.version() + 1, counter.next(), effectiveAt,
                recordedAt, by.id(),
                cause, reason, state));
    }

    /** The review as it was known on a day; who may see it is always as of now. A review of later is as it now is. */
    public Review asAt(Review review, LocalDate day) {
        ReviewState then = mapper.stateBefore(review.id(), London.startOf(day.plusDays(1)));
        return then == null ? review : new Review(review.id(), review.ref(), review.number(), review.version(),
                then.seenAs(review.state()));
    }

    /** Who wrote the newest version of the review, and when. */
    public Written written(Review review) {
        return mapper.written(review.id());
    }

    /** Keeps others from writing into the review's plan until the commit. */
    @Transactional
    public void hold(Review review) {
        mapper.hold(review.id());
    }

    /**
     * Removes a draft that was never issued and has no content any more, as when an import is undone.
     *
     * @throws NotAllowed unless the person edits plans and the review is a draft
     */
    @Transactional
    public void remove(Person by, Review review) {
        if (!Access.may(by, Permission.EDIT_PLANS)
                || find(by, review.id()).filter(now -> !now.state().issued()).isEmpty()) {
            throw new NotAllowed();
        }
        mapper.deleteNamed(review.id());
        mapper.deleteVersions(review.id());
        mapper.delete(review.id());
        counter.countRemoval();
    }

    /**
     * Lets these people see the restricted review, and nobody else but who does it: so there is always somebody left
     * who can name others.
     *
     * @throws NotAllowed unless the person edits plans and is named for the review
     */
    @Transactional
    public void nameOnly(Person by, Review review, Set<Long> people) {
        if (!Access.may(by, Permission.EDIT_PLANS) || find(by, review.id()).isEmpty()) {
            throw new NotAllowed();
        }
        mapper.hold(review.id());
        Set<Long> wanted = new TreeSet<>(people);
        wanted.add(by.id());
        Set<Long> before = named(review.id());
        wanted.stream().filter(id -> !before.contains(id)).forEach(id -> mapper.insertNamed(review.id(), id));
        before.stream().filter(id -> !wanted.contains(id)).forEach(id -> mapper.deleteNamedPerson(review.id(), id));
        if (!wanted.equals(before)) {
            events.record(by.id(), ReviewEvent.PEOPLE_NAMED, ReviewEvent.subject(review.id()),
                    wanted.stream().map(PeopleEvent::subject).collect(Collectors.joining(", ")));
        }
    }

    /** Lets the person see the restricted review. */
    @Transactional
    public void name(long reviewId, long personId) {
        mapper.insertNamed(reviewId, personId);
    }

    /** A short name for a new review that no other has: "Child K" is child-k, a second one child-k-2. */
    public String refFor(String name) {
        Set<String> taken = all().stream().map(Review::ref).collect(Collectors.toSet());
        taken.addAll(PAGES);
        return Ref.from(name, "review", taken::contains);
    }

    private Stream<Review> seenBy(Person reader) {
        return where(reader, Access::maySee);
    }

    private Stream<Review> where(Person reader, BiPredicate<Person, PlanStanding> policy) {
        Known now = known.get();
        return now.reviews().stream()
                .filter(review -> policy.test(reader, review.standing(now.names(review.id(), reader.id()))));
    }

    private Known read() {
        Map<Long, Set<Long>> named = new HashMap<>();
        mapper.named().forEach(one -> named.computeIfAbsent(one.reviewId(), id -> new HashSet<>()).add(one.personId()));
        return new Known(List.copyOf(mapper.reviews()), named);
    }

    /** @param named ids of the people named for a review, by its id */
    private record Known(List<Review> reviews, Map<Long, Set<Long>> named) {

        boolean names(long reviewId, long personId) {
            return named.getOrDefault(reviewId, Set.of()).contains(personId);
        }
    }
}
