package org.followthrough.learning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Vocabulary;
import org.followthrough.shared.words.Terms;
import org.springframework.stereotype.Component;

/** Which recommendations say much the same, whoever may see them; worked out once for each change of their words. */
@Component
class AlikeRecommendations {

    /** How alike two must be to be offered: src/docs/decisions/recommendations-made-again.md says why. */
    static final double ALIKE = 0.40;

    private final BoardSettings settings;
    private volatile Compared last = new Compared(Map.of(), Set.of(), List.of());

    AlikeRecommendations(BoardSettings settings) {
        this.settings = settings;
    }

    /** What was compared, without which nouns, and what came of it. */
    private record Compared(Map<Long, String> texts, Set<String> nouns, List<Likeness.Pair> pairs) {
    }

    /** The pairs among these texts, in no particular order. Safe for many threads. */
    List<Likeness.Pair> among(Map<Long, String> texts) {
        Set<String> nouns = nouns(settings.vocabulary());
        Compared compared = last;
        if (!compared.texts().equals(texts) || !compared.nouns().equals(nouns)) {
            compared = new Compared(texts, nouns, new Likeness(texts, nouns).atLeast(ALIKE));
            last = compared;
        }
        return compared.pairs();
    }

    /** What the board and its reviews are called, today and in plans of old: it says nothing of what is recommended. */
    static Set<String> nouns(Vocabulary now) {
        return Stream.of(Vocabulary.usual(), now).map(Vocabulary::terms).map(Terms::said)
                .flatMap(said -> said.values().stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
