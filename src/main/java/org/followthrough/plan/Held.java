package org.followthrough.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;

/**
 * Something small about each of many, held in memory since every page would otherwise read all of it. Catches up with
 * the change counter before it answers.
 *
 * @param <K> what it is about
 */
final class Held<K, V> {

    /** So many commits are caught up by their numbers, which have no gaps; after more, all is read again. */
    private static final int FEW = 25;

    private final ChangeCounter counter;
    private final Function<List<Long>, Map<K, V>> read;
    private Map<K, V> held = Map.of();
    private ChangeMark known = new ChangeMark(Long.MIN_VALUE / 2, 0, 0);

    /** @param read reads what the commits of these numbers may have changed; everything when asked with null */
    Held(ChangeCounter counter, Function<List<Long>, Map<K, V>> read) {
        this.counter = counter;
        this.read = read;
    }

    /** All as now committed; within a change also what it wrote. Never written into. */
    synchronized Map<K, V> now() {
        if (counter.changing()) {
            return read.apply(null);
        }
        ChangeMark mark = counter.mark();
        if (mark.removals() > known.removals() || mark.seq() - known.seq() > FEW) {
            held = read.apply(null);
            known = mark;
        } else if (mark.seq() > known.seq()) {
            Map<K, V> changed = read.apply(
                    LongStream.rangeClosed(known.seq() + 1, known.seq() + FEW).boxed().toList());
            if (!changed.isEmpty()) {
                Map<K, V> together = new HashMap<>(held);
                together.putAll(changed);
                held = together;
            }
            known = mark;
        }
        return held;
    }
}
