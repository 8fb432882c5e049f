package org.followthrough.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Ref;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The reviews of the board; each call returns only what the reader may see. */
@Service
@Transactional(readOnly = true)
public class Reviews {

    /** Stands in addresses where a short name does, for a plan not written yet. */
    private static final String NEW = "new";

    private final ReviewMapper mapper;
    private final ChangeCounter counter;
    private final Clock clock;
    private volatile Known known = new Known(null, List.of());

    Reviews(ReviewMapper mapper, ChangeCounter counter, Clock clock) {
        this.mapper = mapper;
        this.counter = counter;
        this.clock = clock;
    }

    /** The review with this short name, if the reader may see it. */
    public Optional<Review> find(Person reader, String ref) {
        return Optional.ofNullable(mapper.reviewByRef(ref)).filter(review -> maySee(reader, review));
    }

    /** The review with this id, if the reader may see it. */
    public Optional<Review> find(Person reader, long id) {
        return Optional.ofNullable(mapper.review(id)).filter(review -> maySee(reader, review));
    }

    /** All reviews the reader may see, by number. */
    public List<Review> visibleTo(Person reader) {
        Set<Long> naming = mapper.reviewsNaming(reader.id());
        return current().stream()
                .filter(review -> Access.maySee(reader, review.standing(naming.contains(review.id()))))
                .toList();
    }

    /** All reviews that count on dashboards and in packs, by number. */
    public List<Review> onDashboards() {
        return current().stream().filter(review -> Access.onDashboards(review.standing(false))).toList();
    }

    /** All reviews, for work that nobody reads; by number. */
    public List<Review> all() {
        return current();
    }

    /** Whether the person is named for the review. */
    public boolean names(Person person, long reviewId) {
        return mapper.reviewsNaming(person.id()).contains(reviewId);
    }

    /** Ids of the people named for a review. */
    public Set<Long> named(long reviewId) {
        return mapper.peopleNamedFor(reviewId);
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
            record(by, review, next.getValue(), null, next.getKey());
            review = mapper.review(review.id());
        }
        return review;
    }

    /**
     * Records a new state of the review.
     *
     * @throws ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void change(Person by, Review review, ReviewState state, String reason) {
        if (!Access.may(by, Permission.EDIT_PLANS) || !maySee(by, review)) {
            throw new NotAllowed();
        }
        record(by, review, state, reason, clock.instant());
    }

    private void record(Person by, Review review, ReviewState state, String reason, Instant at) {
        ReviewCause cause = state.issued() && !review.state().issued() ? ReviewCause.ISSUED : ReviewCause.CHANGED;
        if (mapper.advance(review.id(), review.version()) == 0) {
            throw new ChangedMeanwhile();
        }
        mapper.insertVersion(new ReviewVersionRow(review.id(), review.version() + 1, counter.next(), at, at, by.id(),
                cause, reason, state));
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

    /** Lets the person see the restricted review. */
    @Transactional
    public void name(long reviewId, long personId) {
        mapper.insertNamed(reviewId, personId);
    }

    /** A short name for a new review that no other has: "Child K" is child-k, a second one child-k-2. */
    public String refFor(String name) {
        Set<String> taken = mapper.reviews().stream().map(Review::ref).collect(Collectors.toSet());
        taken.add(NEW);
        return Ref.from(name, "review", taken::contains);
    }

    /**
     * All reviews as now committed. Every page asks for them several times, so they are kept until anything is recorded;
     * a change under way reads past them, since what it sees may yet be rolled back.
     */
    private List<Review> current() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return mapper.reviews();
        }
        ChangeMark mark = counter.mark();
        Known now = known;
        if (!mark.equals(now.mark())) {
            now = new Known(mark, List.copyOf(mapper.reviews()));
            known = now;
        }
        return now.reviews();
    }

    private boolean maySee(Person reader, Review review) {
        return Access.maySee(reader, review.standing(
                review.state().restricted() && mapper.reviewsNaming(reader.id()).contains(review.id())));
    }

    /** @param mark how far the database had come before they were read; null before the first time */
    private record Known(ChangeMark mark, List<Review> reviews) {
    }
}
