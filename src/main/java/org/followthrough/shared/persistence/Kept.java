package org.followthrough.shared.persistence;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What was last read of something small, kept until the counter tells that it may have changed, here or on another
 * node. A change that has written something reads past it, since what it sees may yet be rolled back. Safe for many
 * threads.
 */
public final class Kept<T> {

    private final ChangeCounter counter;
    private final ToLongFunction<ChangeMark> dependsOn;
    private final Supplier<T> read;
    private volatile Copy<T> copy;

    Kept(ChangeCounter counter, ToLongFunction<ChangeMark> dependsOn, Supplier<T> read) {
        this.counter = counter;
        this.dependsOn = dependsOn;
        this.read = read;
    }

    /** What the database holds. */
    public T get() {
        if (counter.changing()) {
            return read.get();
        }
        long mark = dependsOn.applyAsLong(counter.mark());
        Copy<T> last = copy;
        if (last == null || last.mark() < mark) {
            last = new Copy<>(mark, counter.reading(read));
            copy = last;
        }
        return last.value();
    }

    /** @param mark read before the value, which may therefore be newer but never older */
    private record Copy<T>(long mark, T value) {
    }
}
