package org.followthrough.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.persistence.ChangeCounter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds actions, recommendations, notes and evidence by what they say, whoever may see them. Their texts are held in
 * memory in lower case, since a database can look for a part of a word only by reading every row.
 */
@Component
@Transactional(readOnly = true)
class WordSearch {

    private final Held<Long, String> actions;
    private final Held<Long, String> statements;
    private final Held<NoteKey, String> notes;
    private final Held<RecommendationKey, String> recommendations;
    private final Held<EvidenceKey, String> evidence;

    WordSearch(SearchMapper mapper, ChangeCounter counter) {
        actions = held(counter, mapper::actions, SearchMapper.ActionText::id,
                row -> row.reference() + '\n' + row.text());
        statements = held(counter, mapper::actions, SearchMapper.ActionText::id, row -> both(row.evidence(), ""));
        notes = held(counter, mapper::notes, row -> new NoteKey(row.actionId(), row.version(), row.effectiveAt()),
                SearchMapper.Note::note);
        recommendations = held(counter, mapper::recommendations,
                row -> new RecommendationKey(row.id(), row.reviewId()), row -> both(row.heading(), row.text()));
        evidence = held(counter, mapper::evidence, row -> new EvidenceKey(row.actionId(), row.id()),
                row -> both(row.statement(), row.name()));
    }

    private static <R, K> Held<K, String> held(ChangeCounter counter, Function<List<Long>, List<R>> read,
                                               Function<R, K> key, Function<R, String> text) {
        return new Held<>(counter, seqs -> read.apply(seqs).stream()
                .collect(Collectors.toMap(key, row -> lower(text.apply(row)), (one, same) -> same)));
    }

    private static String both(String optional, String text) {
        return optional == null ? text : optional + '\n' + text;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Ids of the actions whose reference or present words hold the text, in any case of letters. */
    public Set<Long> holding(String text) {
        return actionsHolding(List.of(text.strip())).collect(Collectors.toSet());
    }

    /** Ids of the actions whose reference or present words hold each of these words. */
    public Stream<Long> actionsHolding(List<String> words) {
        return holding(actions, words);
    }

    /** Ids of the actions that now say, in words that hold each of these, where evidence is held. */
    public Stream<Long> statementsHolding(List<String> words) {
        return holding(statements, words);
    }

    /** The notes, the latest of an action and earlier ones, that hold each of these words; newest first. */
    public Stream<NoteKey> notesHolding(List<String> words) {
        return holding(notes, words).sorted(Comparator.comparing(NoteKey::at).reversed());
    }

    /** The recommendations whose present words hold each of these. */
    public Stream<RecommendationKey> recommendationsHolding(List<String> words) {
        return holding(recommendations, words);
    }

    /** The pieces of evidence whose name or statement holds each of these words. */
    public Stream<EvidenceKey> evidenceHolding(List<String> words) {
        return holding(evidence, words);
    }

    private static <K> Stream<K> holding(Held<K, String> texts, List<String> words) {
        List<String> wanted = words.stream().map(WordSearch::lower).toList();
        return texts.now().entrySet().stream()
                .filter(entry -> wanted.stream().allMatch(entry.getValue()::contains)).map(Map.Entry::getKey);
    }

    /** The version of an action that a note came with, and when. */
    record NoteKey(long actionId, int version, Instant at) {
    }

    /** A recommendation and the review it belongs to. */
    record RecommendationKey(long id, long reviewId) {
    }

    /** A piece of evidence and its action. */
    record EvidenceKey(long actionId, long id) {
    }
}
