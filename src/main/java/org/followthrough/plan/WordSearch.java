package org.followthrough.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds actions by what they say: the reference and present text of each, held in memory in lower case, since a database
 * can look for a part of a word only by reading every action. Catches up with the change counter before it answers.
 */
@Component
class WordSearch {

    /** So many commits are caught up by their numbers, which have no gaps; after more, all is read again. */
    private static final int FEW = 25;

    private final ActionMapper mapper;
    private final ChangeCounter counter;
    private Map<Long, String> texts = Map.of();
    private ChangeMark known = new ChangeMark(Long.MIN_VALUE / 2, 0, 0);

    WordSearch(ActionMapper mapper, ChangeCounter counter) {
        this.mapper = mapper;
        this.counter = counter;
    }

    /** Ids of the actions whose reference or present words hold the text, in any case of letters. */
    @Transactional(readOnly = true)
    public Set<Long> holding(String text) {
        String wanted = lower(text.strip());
        Set<Long> ids = new HashSet<>();
        texts().forEach((id, words) -> {
            if (words.contains(wanted)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** A map that is given out is never written into. */
    private synchronized Map<Long, String> texts() {
        if (counter.changing()) {
            return with(Map.of(), mapper.texts());
        }
        ChangeMark mark = counter.mark();
        if (mark.removals() > known.removals() || mark.seq() - known.seq() > FEW) {
            texts = with(Map.of(), mapper.texts());
            known = mark;
        } else if (mark.seq() > known.seq()) {
            texts = with(texts, mapper.textsNumbered(
                    LongStream.rangeClosed(known.seq() + 1, known.seq() + FEW).boxed().toList()));
            known = mark;
        }
        return texts;
    }

    private static Map<Long, String> with(Map<Long, String> before, List<ActionMapper.Text> read) {
        Map<Long, String> all = new HashMap<>(before);
        read.forEach(one -> all.put(one.id(), lower(one.reference()) + '\n' + lower(one.text())));
        return all;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
