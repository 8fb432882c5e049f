package org.followthrough.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who all do the same at once, each one thing after another. Whatever fails, fails the bench. */
final class Load {

    private Load() {
    }

    /** One thing a person does. */
    interface Turn {

        /** @param number counts this person's turns from 0 */
        void take(int number) throws Exception;
    }

    /** What came of it, and how long all of it took. */
    record Outcome(Timings timings, double seconds) {

        double perSecond() {
            return timings.nanos().length / seconds;
        }
    }

    /** One person after another turn. */
    static Timings alone(int turns, Turn turn) throws Exception {
        return together(List.of(turn), turns).timings();
    }

    /** All at once, each so many turns. */
    static Outcome together(List<Turn> people, int turns) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Callable<List<Long>>> work = people.stream().<Callable<List<Long>>>map(one -> () -> times(one, turns))
                    .toList();
            long before = System.nanoTime();
            List<Future<List<Long>>> done = threads.invokeAll(work);
            double seconds = (System.nanoTime() - before) / 1e9;
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> one : done) {
                nanos.addAll(one.get());
            }
            return new Outcome(Timings.of(nanos), seconds);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> times(Turn turn, int turns) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            long before = System.nanoTime();
            turn.take(i);
            nanos.add(System.nanoTime() - before);
        }
        return nanos;
    }
}
