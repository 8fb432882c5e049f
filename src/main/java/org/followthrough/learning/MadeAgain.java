package org.followthrough.learning;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices where one review says much the same as another. It only offers: the business unit links the two, or says
 * that they are not the same, which is remembered.
 */
@Service
@Transactional
public class MadeAgain {

    /** A list longer than this is not read. */
    private static final int MOST = 100;
    private static final Comparator<Made> BY_TIME =
            Comparator.comparing((Made made) -> made.review().state().planFrom())
                    .thenComparing(made -> made.recommendation().id());

    private final AlikeRecommendations alike;
    private final UnlikeMapper mapper;
    private final RepeatedRecommendations repeats;
    private final Plans plans;
    private final Reviews reviews;
    private final Clock clock;

    MadeAgain(AlikeRecommendations alike, UnlikeMapper mapper, RepeatedRecommendations repeats, Plans plans,
              Reviews reviews, Clock clock) {
        this.alike = alike;
        this.mapper = mapper;
        this.repeats = repeats;
        this.plans = plans;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A recommendation and the review it was made in. */
    public record Made(Recommendation recommendation, Review review) {
    }

    /** Two recommendations of different reviews that say much the same. */
    public record Offer(Made later, Made earlier) {

        private static Offer of(Made one, Made other) {
            boolean inOrder = BY_TIME.compare(one, other) > 0;
            return new Offer(inOrder ? one : other, inOrder ? other : one);
        }

        /** Whether this recommendation is one of them. */
        public boolean holds(long recommendationId) {
            return later.recommendation().id() == recommendationId || earlier.recommendation().id() == recommendationId;
        }
    }

    /** What is offered to somebody who edits plans, the most alike first; nothing that was decided. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Person reader) {
        return notLinked(undecided(reader).toList());
    }

    /** The same of one recommendation, whatever else is more alike. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Person reader, long recommendationId) {
        return notLinked(undecided(reader).filter(offer -> offer.holds(recommendationId)).toList());
    }

    private Stream<Offer> undecided(Person reader) {
        if (!Access.may(reader, Permission.EDIT_PLANS)) {
            return Stream.empty();
        }
        Map<Long, Review> visible = reviews.visibleTo(reader).stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
        List<Recommendation> everywhere = plans.recommendations();
        Map<Long, Made> all = everywhere.stream().filter(one -> visible.containsKey(one.reviewId()))
                .collect(Collectors.toMap(Recommendation::id, one -> new Made(one, visible.get(one.reviewId()))));
        Set<UnlikeMapper.Unlike> unlike = new HashSet<>(mapper.all());
        return alike.among(everywhere.stream().collect(Collectors.toMap(Recommendation::id,
                        one -> one.state().text()))).stream()
                .filter(pair -> all.containsKey(pair.one()) && all.containsKey(pair.other()))
                .filter(pair -> all.get(pair.one()).review().id() != all.get(pair.other()).review().id())
                .filter(pair -> !unlike.contains(UnlikeMapper.Unlike.of(pair.one(), pair.other())))
                .sorted(Comparator.comparing(Likeness.Pair::likeness).reversed().thenComparing(Likeness.Pair::one)
                        .thenComparing(Likeness.Pair::other))
                .map(pair -> Offer.of(all.get(pair.one()), all.get(pair.other())));
    }

    private List<Offer> notLinked(List<Offer> some) {
        Map<Long, Set<Long>> linked = repeats.linked(some.stream().map(offer -> offer.later().recommendation().id())
                .collect(Collectors.toSet()));
        return some.stream().filter(offer -> !linked.getOrDefault(offer.later().recommendation().id(), Set.of())
                .contains(offer.earlier().recommendation().id())).limit(MOST).toList();
    }

    /** One offer, as long as nobody decided about it. */
    @Transactional(readOnly = true)
    public Optional<Offer> find(Person reader, long laterId, long earlierId) {
        return offers(reader, laterId).stream().filter(offer -> offer.later().recommendation().id() == laterId
                && offer.earlier().recommendation().id() == earlierId).findFirst();
    }

    /** The two as far as the reader may see them, whether or not somebody decided about them. */
    @Transactional(readOnly = true)
    public Optional<Offer> both(Person reader, long laterId, long earlierId) {
        return made(reader, laterId).flatMap(later -> made(reader, earlierId)
                .map(earlier -> new Offer(later, earlier)));
    }

    private Optional<Made> made(Person reader, long recommendationId) {
        return plans.recommendation(reader, recommendationId).flatMap(one -> reviews.find(reader, one.reviewId())
                .map(review -> new Made(one, review)));
    }

    /**
     * The two are the same: the later is linked to the earlier.
     *
     * @throws NotAllowed when the person may not, or somebody decided about them meanwhile
     */
    public void accept(Person by, Offer offer, String reason) {
        demandOffered(by, offer);
        repeats.say(by, offer.later().recommendation(), offer.earlier().recommendation(), reason);
    }

    /**
     * The two are not the same, and are not offered again.
     *
     * @throws NotAllowed when the person may not, or somebody decided about them meanwhile
     */
    public void refuse(Person by, Offer offer) {
        demandOffered(by, offer);
        mapper.insert(UnlikeMapper.Unlike.of(offer.later().recommendation().id(),
                offer.earlier().recommendation().id()), clock.instant(), by.id());
    }

    private void demandOffered(Person by, Offer offer) {
        if (find(by, offer.later().recommendation().id(), offer.earlier().recommendation().id()).isEmpty()) {
            throw new NotAllowed();
        }
    }
}
