package org.followthrough.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches plans, actions, recommendations, notes and evidence as they now are, and earlier notes; finds only what the
 * reader may see.
 */
@Service
@Transactional(readOnly = true)
public class Search {

    /** So many of a kind are enough to see that more words are needed. */
    public static final int MOST = 200;

    private static final Comparator<Position> BY_REFERENCE =
            Comparator.comparingLong(Position::reviewId).thenComparingLong(Position::actionId);

    private final Plans plans;
    private final Reviews reviews;
    private final Positions positions;
    private final WordSearch words;
    private final SearchMapper mapper;
    private final ActionMapper actions;
    private final Clock clock;

    Search(Plans plans, Reviews reviews, Positions positions, WordSearch words, SearchMapper mapper,
           ActionMapper actions, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.positions = positions;
        this.words = words;
        this.mapper = mapper;
        this.actions = actions;
        this.clock = clock;
    }

    /** What holds each of the words, at most {@value #MOST} of a kind. */
    public Hits find(Person reader, SearchWords wanted) {
        View view = plans.view(reader, London.dayOf(clock.instant()));
        if (wanted.isEmpty() || view.reviewIds().isEmpty()) {
            return new Hits(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Map<Long, Position> visible = new HashMap<>();
        positions.standing(view).forEach(position -> visible.put(position.actionId(), position));
        return new Hits(
                reviews.visibleTo(reader).stream().filter(review -> wanted.areIn(review.name())).limit(MOST).toList(),
                words.holdingAll(wanted.words()).stream().map(visible::get).filter(Objects::nonNull)
                        .sorted(BY_REFERENCE).limit(MOST).toList(),
                mapper.recommendations(view.reviewIds(), wanted.patterns(), MOST).stream()
                        .map(RecommendationRow::recommendation).toList(),
                words.notesHolding(wanted.words()).stream().filter(note -> visible.containsKey(note.actionId()))
                        .limit(MOST).map(note -> new Note(note.actionId(), note.version())).toList(),
                evidence(view, wanted, visible));
    }

    private List<Evidence> evidence(View view, SearchWords wanted, Map<Long, Position> visible) {
        return Stream.concat(mapper.evidence(view.reviewIds(), wanted.patterns(), MOST).stream(),
                        mapper.statements(view.reviewIds(), wanted.patterns(), MOST).stream())
                .filter(hit -> visible.containsKey(hit.actionId())).limit(MOST)
                .map(hit -> new Evidence(hit.actionId(), hit.statement() == null ? hit.name()
                        : hit.name() + ": " + hit.statement())).toList();
    }

    /** The versions these notes came with, in their order. */
    public List<Action> notes(List<Note> some) {
        List<Action> versions = new ArrayList<>();
        some.forEach(note -> versions.add(actions.atVersion(note.actionId(), note.version()).withoutParts()));
        return versions;
    }

    /** The references of these actions as they now stand. */
    public List<Action> actions(List<Long> ids) {
        return plans.words(ids.stream().map(id -> positions.standing(id, London.dayOf(clock.instant()))).toList());
    }

    /** What was found, by kind. */
    public record Hits(List<Review> plans, List<Position> actions, List<Recommendation> recommendations,
                       List<Note> notes, List<Evidence> evidence) {

        /** How many there are of all kinds. */
        public int total() {
            return plans.size() + actions.size() + recommendations.size() + notes.size() + evidence.size();
        }
    }

    /** A note, by the version of the action it came with. */
    public record Note(long actionId, int version) {
    }

    /** What is said of a piece of evidence, or its file's name. */
    public record Evidence(long actionId, String words) {
    }
}
