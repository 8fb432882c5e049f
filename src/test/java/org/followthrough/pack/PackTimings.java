package org.followthrough.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.followthrough.shared.chart.Charts;
import org.followthrough.shared.report.Reports;

/** Measures how long packs of an invented board take to print, in this process. */
public final class PackTimings {

    private final PackPress press = new PackPress(new PackPdf(new Reports(), new Charts()));
    private final PackRecord record;

    /** @param actions how many actions the pack has, each on the page of its review, some among the exceptions too */
    public PackTimings(int actions) {
        record = PackRecord.of(PackFixture.withActions(actions));
    }

    /** Prints it so often, one after another; nanoseconds each. */
    public List<Long> print(int times) {
        List<Long> nanos = new ArrayList<>();
        for (int turn = 0; turn < times; turn++) {
            long before = System.nanoTime();
            press.print(record);
            nanos.add(System.nanoTime() - before);
        }
        return nanos;
    }

    /** Prints so many that were asked for at the same moment; nanoseconds until the last one is done. */
    public long printTogether(int packs) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(packs);
        try {
            long before = System.nanoTime();
            for (Future<byte[]> one : people.invokeAll(Collections.<Callable<byte[]>>nCopies(packs,
                    () -> press.print(record)))) {
                one.get();
            }
            return System.nanoTime() - before;
        } finally {
            people.shutdown();
        }
    }

    /** From now on looks a hundred times a second how much of the heap is in use, what may be cleared away included. */
    public static LongSupplier watchHeap() {
        Runtime runtime = Runtime.getRuntime();
        AtomicLong most = new AtomicLong();
        Timer timer = new Timer(true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
            }
        }, 0, 10);
        return () -> most.get() / 1_000_000;
    }
}
