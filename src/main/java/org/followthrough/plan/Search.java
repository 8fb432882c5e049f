package org.followthrough.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches plans, actions, recommendations, notes and evidence as they now are, and earlier notes; finds only what the
 * reader may see. First which there are, then the words of the few a page shows.
 */
@Service
@Transactional(readOnly = true)
public class Search {

    /** So many of a kind are enough to see that more words are needed. */
    public static final int MOST = 200;

    private static final Comparator<Position> BY_REFERENCE =
            Comparator.comparingLong(Position::reviewId).thenComparingLong(Position::actionId);
    private static final Comparator<WordSearch.RecommendationKey> BY_PLAN =
            Comparator.comparingLong(WordSearch.RecommendationKey::reviewId)
                    .thenComparingLong(WordSearch.RecommendationKey::id);

    private final Plans plans;
    private final Reviews reviews;
    private final Positions positions;
    private final WordSearch words;
    private final SearchMapper mapper;
    private final ActionMapper actions;
    private final RecommendationMapper recommendations;
    private final Clock clock;

    Search(Plans plans, Reviews reviews, Positions positions, WordSearch words, SearchMapper mapper,
           ActionMapper actions, RecommendationMapper recommendations, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.positions = positions;
        this.words = words;
        this.mapper = mapper;
        this.actions = actions;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** What holds each of the words, at most {@value #MOST} of a kind. */
    public Hits find(Person reader, SearchWords wanted) {
        if (wanted.isEmpty()) {
            return new Hits(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        View view = plans.view(reader, today());
        Map<Long, Position> visible = new HashMap<>();
        positions.standing(view).forEach(position -> visible.put(position.actionId(), position));
        List<String> typed = wanted.words();
        return new Hits(
                reviews.visibleTo(reader).stream().filter(review -> wanted.areIn(review.name())).limit(MOST).toList(),
                words.actionsHolding(typed).map(visible::get).filter(Objects::nonNull).sorted(BY_REFERENCE)
                        .limit(MOST).toList(),
                words.recommendationsHolding(typed).filter(one -> view.reviewIds().contains(one.reviewId()))
                        .sorted(BY_PLAN).limit(MOST).map(WordSearch.RecommendationKey::id).toList(),
                words.notesHolding(typed).filter(note -> visible.containsKey(note.actionId()))
                        .limit(MOST).map(note -> new Note(note.actionId(), note.version())).toList(),
                evidence(typed, visible));
    }

    private List<Evidence> evidence(List<String> typed, Map<Long, Position> visible) {
        return Stream.concat(words.evidenceHolding(typed).map(one -> new Evidence(one.actionId(), one.id())),
                        words.statementsHolding(typed).map(id -> new Evidence(id, null)))
                .filter(hit -> visible.containsKey(hit.actionId()))
                .sorted(Comparator.comparing((Evidence hit) -> visible.get(hit.actionId()), BY_REFERENCE))
                .limit(MOST).toList();
    }

    /** These recommendations as they now stand, in their order. */
    public List<Recommendation> recommendations(List<Long> ids) {
        Map<Long, Recommendation> found = ids.isEmpty() ? Map.of()
                : recommendations.ofIds(ids, London.closeOf(today())).stream().map(RecommendationRow::recommendation)
                        .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The versions these notes came with, in their order. */
    public List<Action> notes(List<Note> some) {
        return some.stream().map(note -> actions.atVersion(note.actionId(), note.version()).withoutParts()).toList();
    }

    /** The actions these pieces of evidence belong to, as they now stand, by id. */
    public Map<Long, Action> actionsOf(List<Evidence> some) {
        return plans.words(some.stream().map(Evidence::actionId).distinct()
                        .map(id -> positions.standing(id, today())).toList()).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }

    /** What is said of these pieces of evidence, or their files' names, by id. */
    public Map<Long, String> wordsOf(List<Evidence> some) {
        List<Long> ids = some.stream().map(Evidence::id).filter(Objects::nonNull).toList();
        return ids.isEmpty() ? Map.of() : mapper.evidenceOf(ids).stream().collect(Collectors.toMap(
                SearchMapper.EvidenceText::id,
                row -> row.statement() == null ? row.name() : row.statement()));
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** What was found, by kind; recommendations by their ids. */
    public record Hits(List<Review> plans, List<Position> actions, List<Long> recommendations, List<Note> notes,
                       List<Evidence> evidence) {

        /** How many there are of all kinds. */
        public int total() {
            return plans.size() + actions.size() + recommendations.size() + notes.size() + evidence.size();
        }
    }

    /** A note, by the version of the action it came with. */
    public record Note(long actionId, int version) {
    }

    /**
     * A piece of evidence.
     *
     * @param id null for what the action itself now says of its evidence
     */
    public record Evidence(long actionId, Long id) {
    }
}
