package org.followthrough.review.life;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.people.Access;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.EntryMapper.EntryRow;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded in the lives of reviews: each change of a stage or of an entry in a list is a version. */
@Service
@Transactional(readOnly = true)
public class ReviewLives {

    /** The stage every review that is not imported begins with. */
    public static final String NOTICE = "notice";

    /** The list of court orders that forbid to say publicly what a review is about. */
    public static final String RESTRICTION = "restriction";

    private final EntryMapper mapper;
    private final Reviews reviews;
    private final BoardSettings settings;
    private final Clock clock;

    ReviewLives(EntryMapper mapper, Reviews reviews, BoardSettings settings, Clock clock) {
        this.mapper = mapper;
        this.reviews = reviews;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the life of this review consists of. */
    public Life lifeOf(Review review) {
        return Lives.of(review.state().kind(), settings.vocabulary());
    }

    /** How far the review has come. */
    public LifeStanding standing(Review review) {
        return standings(List.of(review)).get(0);
    }

    /** How far the review has come, as the reader may know it: without what is withheld from them. */
    public LifeStanding standing(Person reader, Review review) {
        return standings(reader, List.of(review)).get(0);
    }

    /** The same of each of these reviews, in their order. */
    public List<LifeStanding> standings(Person reader, List<Review> some) {
        List<LifeStanding> whole = standings(some);
        return IntStream.range(0, some.size()).mapToObj(i -> asReadBy(reader, some.get(i), whole.get(i))).toList();
    }

    /** What of it the reader may know. */
    LifeStanding asReadBy(Person reader, Review review, LifeStanding whole) {
        return readsAll(reader, review, whole) ? whole : whole.withoutWithheld();
    }

    /** How far each of these reviews has come, in their order. */
    public List<LifeStanding> standings(List<Review> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        List<Long> ids = some.stream().map(Review::id).toList();
        Map<Long, List<Entry>> entries = Entries.joined(mapper.newest(ids), mapper.newestAnswers(ids))
                .collect(Collectors.groupingBy(Entry::reviewId));
        return some.stream().map(review -> standing(review, entries.getOrDefault(review.id(), List.of()))).toList();
    }

    private LifeStanding standing(Review review, List<Entry> entries) {
        return LifeStanding.of(lifeOf(review).keeping(Lives.statutory(settings.vocabulary()),
                entries.stream().map(Entry::topic).collect(Collectors.toSet())), entries);
    }

    /** Whether its plan may be copied for the public: it is issued, not restricted, and its board may be named. */
    public boolean mayBePublic(Review review) {
        return Access.onDashboards(review.standing(false)) && !isNamingForbidden(review);
    }

    /**
     * Whether a court forbids to say publicly what the review is about: then neither board, area nor agencies are named
     * in any public output.
     */
    public boolean isNamingForbidden(Review review) {
        return !namingForbidden(List.of(review)).isEmpty();
    }

    /** Ids of those of these reviews about which a court forbids that. */
    public Set<Long> namingForbidden(List<Review> some) {
        List<LifeStanding> standings = standings(some);
        return IntStream.range(0, some.size()).filter(i -> !standings.get(i).inForce(RESTRICTION).isEmpty())
                .mapToObj(i -> some.get(i).id()).collect(Collectors.toSet());
    }

    /** The newest version of a stage, or of the entry with this number in a list. */
    public Optional<Entry> find(Review review, Topic topic, int number) {
        return versions(review, topic, number).stream().findFirst();
    }

    /** All versions of a stage, or of the entry with this number in a list; newest first. */
    public List<Entry> versions(Review review, Topic topic, int number) {
        EntryRow row = mapper.find(review.id(), topic.key(), number);
        return row == null ? List.of()
                : Entries.joined(mapper.versions(row.id()), mapper.allAnswers(row.id())).toList();
    }

    /** What was recorded in the review and the reader may know, newest first; without the answers. */
    public List<Entry> history(Person reader, Review review, int offset, int count) {
        return Entries.joined(mapper.history(review.id(), withheldFrom(reader, review), offset, count), List.of())
                .toList();
    }

    /** How often something was recorded that the reader may know. */
    public int countHistory(Person reader, Review review) {
        return mapper.countHistory(review.id(), withheldFrom(reader, review));
    }

    private Set<String> withheldFrom(Person reader, Review review) {
        LifeStanding whole = standing(review);
        return readsAll(reader, review, whole) ? Set.of() : whole.life().withheld();
    }

    /** Whether the reader may know all of the review: nothing of it is withheld, or not from them. */
    public boolean readsAll(Person reader, Review review) {
        return readsAll(reader, review, standing(review));
    }

    private boolean readsAll(Person reader, Review review, LifeStanding whole) {
        return whole.isReleased()
                || Access.mayReadUnreleased(reader, reviews.standing(reader, review));
    }

    /**
     * Adds a review that begins with a notice, before there is a plan.
     *
     * @throws NotAllowed unless the person records reviews
     */
    @Transactional
    public Review begin(Person by, ReviewState state, Noted notice) {
        Review review = reviews.add(by, reviews.refFor(state.name()), state, London.startOf(state.planFrom()));
        Topic first = lifeOf(review).stages().get(0);
        record(by, review, first, 1, 0, notice);
        return review;
    }

    /**
     * Records a stage, or an entry of a list. The chair's decision makes the review one of the kind decided on.
     *
     * @param number of the entry; 1 for a stage, 0 for a new entry
     * @param startedFrom the version the person had before them; 0 for none
     * @return the number of the entry
     * @throws NotAllowed unless the person records reviews and may follow this one
     * @throws ChangedMeanwhile when somebody else was first
     */
    @Transactional
    public int record(Person by, Review review, Topic topic, int number, int startedFrom, Noted noted) {
        return recordPast(by, review, topic, number, startedFrom, noted, clock.instant());
    }

    /** The same, recorded at a moment in the past, as the demonstration does. */
    @Transactional
    public int recordPast(Person by, Review review, Topic topic, int number, int startedFrom, Noted noted,
                          Instant at) {
        Review now = reviews.followed(by, review.ref()).filter(one -> Access.may(by, Permission.RECORD_REVIEWS))
                .orElseThrow(NotAllowed::new);
        int entry = write(by, now, topic, number, startedFrom, noted, at);
        DecidedKind.of(topic, noted).filter(kind -> kind != now.state().kind())
                .ifPresent(kind -> reviews.change(by, now, now.state().as(kind), LifeWords.of(topic)));
        return entry;
    }

    /** The same by somebody who was found to be allowed to. */
    int write(Person by, Review review, Topic topic, int number, int startedFrom, Noted noted, Instant at) {
        reviews.hold(review);
        int entry = number > 0 ? number : mapper.lastNumber(review.id(), topic.key()) + 1;
        EntryRow before = mapper.find(review.id(), topic.key(), entry);
        if ((before == null ? 0 : before.version()) != startedFrom) {
            throw new ChangedMeanwhile();
        }
        long id = before == null ? insert(review, topic, entry) : before.id();
        if (before != null && mapper.advance(id, startedFrom) == 0) {
            throw new ChangedMeanwhile();
        }
        mapper.insertVersion(id, startedFrom + 1, at, by.id(), noted);
        noted.answers().forEach(answer -> mapper.insertAnswer(id, startedFrom + 1, answer));
        return entry;
    }

    private long insert(Review review, Topic topic, int number) {
        NewRow key = new NewRow();
        mapper.insert(key, review.id(), topic.key(), number);
        return key.id();
    }
}
