package org.followthrough.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.shared.persistence.ChangeCounter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds actions by what they say, and by what was said of them. */
@Component
class WordSearch {

    private final HeldTexts<Long> actions;
    private final HeldTexts<NoteKey> notes;

    WordSearch(ActionMapper mapper, ChangeCounter counter) {
        actions = new HeldTexts<>(counter, () -> texts(mapper.texts()), seqs -> texts(mapper.textsNumbered(seqs)));
        notes = new HeldTexts<>(counter, () -> notes(mapper.notes()), seqs -> notes(mapper.notesNumbered(seqs)));
    }

    /** Ids of the actions whose reference or present words hold the text, in any case of letters. */
    @Transactional(readOnly = true)
    public Set<Long> holding(String text) {
        return holdingAll(List.of(text.strip()));
    }

    /** Ids of the actions whose reference or present words hold each of these words. */
    @Transactional(readOnly = true)
    public Set<Long> holdingAll(Collection<String> words) {
        Predicate<String> holds = all(words);
        return actions.now().entrySet().stream().filter(entry -> holds.test(entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The notes, the latest of an action and earlier ones, that hold each of these words; newest first. */
    @Transactional(readOnly = true)
    public List<NoteKey> notesHolding(Collection<String> words) {
        Predicate<String> holds = all(words);
        return notes.now().entrySet().stream().filter(entry -> holds.test(entry.getValue())).map(Map.Entry::getKey)
                .sorted(Comparator.comparing(NoteKey::at).reversed()).toList();
    }

    private static Predicate<String> all(Collection<String> words) {
        List<String> wanted = words.stream().map(HeldTexts::lower).toList();
        return text -> wanted.stream().allMatch(text::contains);
    }

    private static Map<Long, String> texts(List<ActionMapper.Text> read) {
        return read.stream().collect(Collectors.toMap(ActionMapper.Text::id,
                one -> one.reference() + '\n' + one.text(), (one, same) -> same));
    }

    private static Map<NoteKey, String> notes(List<ActionMapper.Note> read) {
        return read.stream().collect(Collectors.toMap(
                one -> new NoteKey(one.actionId(), one.version(), one.effectiveAt()), ActionMapper.Note::note));
    }

    /** The version of an action that a note came with. */
    record NoteKey(long actionId, int version, Instant at) {
    }
}
