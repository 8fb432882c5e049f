package org.followthrough.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long the same thing took again and again. */
record Timings(long[] nanos) {

    static Timings of(List<Long> nanos) {
        return new Timings(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    double p50() {
        return millis(0.50);
    }

    double p95() {
        return millis(0.95);
    }

    private double millis(double share) {
        int index = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(0, index)] / 1e6;
    }

    /** The two, such as 4.1 / 6.0. */
    String inWords() {
        return say(p50()) + " / " + say(p95());
    }

    static String say(double millis) {
        return String.format(Locale.ROOT, millis < 20 ? "%.1f" : "%.0f", millis);
    }

    @Override
    public String toString() {
        return Arrays.toString(nanos);
    }
}
