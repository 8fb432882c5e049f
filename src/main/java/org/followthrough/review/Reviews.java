package org.followthrough.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PlanStanding;
import org.followthrough.people.Ref;
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
    private static final Set<String> PAGES = Set.of("new", "clocks", "markers", "documents", "publication");

    private final ReviewMapper mapper;
    private final ChangeCounter counter;
    private final NamedPeople named;
    private final Clock clock;
    private final Kept<List<Review>> known;

    Reviews(ReviewMapper mapper, ChangeCounter counter, NamedPeople named, Clock clock) {
        this.mapper = mapper;
        this.counter = counter;
        this.named = named;
        this.clock = clock;
        this.known = counter.keep(mark -> mark.seq() + mark.removals(), () -> List.copyOf(mapper.reviews()));
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
        return known.get();
    }

    /** What the access policy must know of the review, for this reader. */
    public PlanStanding standing(Person reader, Review review) {
        return review.standing(named.includes(reader, review.id()));
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
            named.add(by.id(), key.id(), by.id());
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
     * Records a new state of the review. What is changed while its plan is a draft counts from the day it was agreed;
     * who restricts it is named for it.
     *
     * @throws ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void change(Person by, Review review, ReviewState state, String reason) {
        if (!Access.may(by, Permission.EDIT_PLANS) || find(by, review.id()).isEmpty()) {
            throw new NotAllowed();
        }
        if (state.restricted() && !review.state().restricted() && !named.includes(by, review.id())) {
            named.add(by.id(), review.id(), by.id());
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
        return all().stream().filter(review -> policy.test(reader, standing(reader, review)));
    }
}
