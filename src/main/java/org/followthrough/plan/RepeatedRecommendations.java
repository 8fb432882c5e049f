package org.followthrough.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recommendations that say again what one made before said. The business unit says so, with a reason, and may take it
 * back with one. Nobody reads of a recommendation whose review they may not see.
 */
@Service
@Transactional
public class RepeatedRecommendations {

    /** The longest reason accepted, in characters. */
    public static final int REASON_LIMIT = 2000;

    private final RepeatMapper mapper;
    private final RecommendationMapper recommendations;
    private final Plans plans;
    private final Reviews reviews;
    private final Positions positions;
    private final Clock clock;

    RepeatedRecommendations(RepeatMapper mapper, RecommendationMapper recommendations, Plans plans, Reviews reviews,
                            Positions positions, Clock clock) {
        this.mapper = mapper;
        this.recommendations = recommendations;
        this.plans = plans;
        this.reviews = reviews;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Says that a recommendation repeats another.
     *
     * @throws NotAllowed when the person may not edit plans or see both, or when the two are one or linked already
     */
    public void say(Person by, Recommendation recommendation, Recommendation repeated, String reason) {
        reviews.hold(seen(by, recommendation));
        seen(by, repeated);
        if (candidates(recommendation, List.of(repeated.id())).isEmpty()) {
            throw new NotAllowed();
        }
        mapper.insert(new NewRow(), recommendation.id(), repeated.id(), reason, clock.instant(), by.id());
    }

    /** Those of some recommendations that this one can be said to repeat: not itself, and none it is linked to. */
    @Transactional(readOnly = true)
    public List<Long> candidates(Recommendation recommendation, List<Long> some) {
        List<RepeatMapper.Link> links = links(List.of(recommendation.id()), today());
        return some.stream().filter(id -> id != recommendation.id() && links.stream().noneMatch(link -> link.joins(id)))
                .toList();
    }

    /** Those that some recommendations are linked to, by their ids; those linked to none are missing. */
    @Transactional(readOnly = true)
    public Map<Long, Set<Long>> linked(Collection<Long> ids) {
        Map<Long, Set<Long>> linked = new HashMap<>();
        (ids.isEmpty() ? List.<RepeatMapper.Link>of() : links(ids, today())).forEach(link -> {
            linked.computeIfAbsent(link.recommendationId(), none -> new HashSet<>()).add(link.repeatsId());
            linked.computeIfAbsent(link.repeatsId(), none -> new HashSet<>()).add(link.recommendationId());
        });
        return linked;
    }

    /**
     * Takes back what was said.
     *
     * @throws NotAllowed when the person may not edit plans or see both, or when it was taken back already
     */
    public void takeBack(Person by, Repeat repeat, String reason) {
        seen(by, repeat.other());
        if (mapper.takeBack(repeat.id(), reason, clock.instant(), by.id()) == 0) {
            throw new NotAllowed();
        }
    }

    /** What this recommendation repeats, and what repeats it, as far as the reader may see. */
    @Transactional(readOnly = true)
    public List<Repeat> of(Person reader, Recommendation recommendation) {
        return of(reader, List.of(recommendation.id()), today()).getOrDefault(recommendation.id(), List.of());
    }

    /** The same of many at the close of a London day, by their ids. */
    @Transactional(readOnly = true)
    public Map<Long, List<Repeat>> of(Person reader, Collection<Long> ids, LocalDate asAt) {
        List<RepeatMapper.Link> links = ids.isEmpty() ? List.of() : links(ids, asAt);
        if (links.isEmpty()) {
            return Map.of();
        }
        View view = plans.view(reader, asAt);
        Map<Long, Recommendation> all = recommendations.ofIds(links.stream()
                        .flatMap(link -> Stream.of(link.recommendationId(), link.repeatsId())).distinct().toList(),
                London.closeOf(asAt)).stream().map(RecommendationRow::recommendation)
                .collect(Collectors.toMap(Recommendation::id, one -> one));
        Map<Long, List<Repeat>> repeats = new HashMap<>();
        for (long id : ids) {
            repeats.put(id, links.stream().filter(link -> link.joins(id))
                    .flatMap(link -> repeat(reader, view, link, id, all.get(link.other(id))).stream()).toList());
        }
        return repeats;
    }

    private Optional<Repeat> repeat(Person reader, View view, RepeatMapper.Link link, long id, Recommendation other) {
        return Optional.ofNullable(other).flatMap(there -> reviews.find(reader, there.reviewId()))
                .map(review -> new Repeat(link.id(), link.recommendationId() == id, other, review,
                        PlanCount.of(positions.standing(view.of(review.id())).stream()
                                .filter(position -> position.recommendationId() == other.id()).toList(), view.asAt()),
                        link.reason()));
    }

    private List<RepeatMapper.Link> links(Collection<Long> ids, LocalDate asAt) {
        return mapper.links(ids, London.closeOf(asAt));
    }

    private Review seen(Person by, Recommendation recommendation) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
        return reviews.find(by, recommendation.reviewId()).orElseThrow(NotAllowed::new);
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /**
     * A recommendation beside another.
     *
     * @param repeatsOther whether the other came first; otherwise the other repeats it
     * @param count how the actions under the other stand
     * @param reason why they are said to be one
     */
    public record Repeat(long id, boolean repeatsOther, Recommendation other, Review review, PlanCount count,
                         String reason) {
    }
}
