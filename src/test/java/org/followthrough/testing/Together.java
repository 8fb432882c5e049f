package org.followthrough.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Things done by several at the same instant. */
public final class Together {

    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private Together() {
    }

    /** Does them all at once, each on a thread of its own, and waits for the end. */
    public static void all(Runnable... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Future<?>> ends = Stream.of(works).<Future<?>>map(work -> threads.submit(() -> {
                start.await();
                work.run();
                return null;
            })).toList();
            for (Future<?> end : ends) {
                end.get(AT_MOST.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
