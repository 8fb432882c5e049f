package org.followthrough.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;

/**
 * Texts held in memory in lower case, since a database can look for a part of a word only by reading every row. Catches
 * up with the change counter before it answers.
 *
 * @param <K> what a text belongs to
 */
final class HeldTexts<K> {

    /** So many commits are caught up by their numbers, which have no gaps; after more, all is read again. */
    private static final int FEW = 25;

    private final ChangeCounter counter;
    private final Supplier<Map<K, String>> all;
    private final Function<List<Long>, Map<K, String>> numbered;
    private Map<K, String> texts = Map.of();
    private ChangeMark known = new ChangeMark(Long.MIN_VALUE / 2, 0, 0);

    /**
     * @param all reads every text
     * @param numbered reads those that these commits may have changed
     */
    HeldTexts(ChangeCounter counter, Supplier<Map<K, String>> all, Function<List<Long>, Map<K, String>> numbered) {
        this.counter = counter;
        this.all = all;
        this.numbered = numbered;
    }

    /** The texts as now committed, in lower case; within a change also what it wrote. Never written into. */
    synchronized Map<K, String> now() {
        if (counter.changing()) {
            return with(Map.of(), all.get());
        }
        ChangeMark mark = counter.mark();
        if (mark.removals() > known.removals() || mark.seq() - known.seq() > FEW) {
            texts = with(Map.of(), all.get());
            known = mark;
        } else if (mark.seq() > known.seq()) {
            texts = with(texts, numbered.apply(
                    LongStream.rangeClosed(known.seq() + 1, known.seq() + FEW).boxed().toList()));
            known = mark;
        }
        return texts;
    }

    private static <K> Map<K, String> with(Map<K, String> before, Map<K, String> read) {
        Map<K, String> all = new HashMap<>(before);
        read.forEach((key, text) -> all.put(key, lower(text)));
        return all;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
