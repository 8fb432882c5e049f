package org.followthrough.shared.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves things on a line apart until none covers another. */
final class Spread {

    private Spread() {
    }

    /**
     * The middles of things that want to stand at {@code wanted}, moved as little as they must. Their order is kept,
     * equals stay in the order given; all are kept between {@code least} and {@code most} as long as they fit there.
     */
    static double[] apart(double[] wanted, double[] sizes, double least, double most) {
        List<Integer> order = IntStream.range(0, wanted.length).boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i])).toList();
        double[] middles = wanted.clone();
        double free = least;
        for (int i : order) {
            middles[i] = Math.max(wanted[i], free + sizes[i] / 2);
            free = middles[i] + sizes[i] / 2;
        }
        free = most;
        for (int n = order.size() - 1; n >= 0; n--) {
            int i = order.get(n);
            middles[i] = Math.min(middles[i], free - sizes[i] / 2);
            free = middles[i] - sizes[i] / 2;
        }
        return middles;
    }
}
