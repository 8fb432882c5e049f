package org.followthrough.dashboard;

import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.plan.Figures.MonthEnd;
import org.followthrough.plan.StatusBand;

/** What twelve month ends say: one clause about what is done, one about what is late. */
final class Trend {

    /** So many month ends in a row are called a run. */
    private static final int RUN = 4;

    private final List<MonthEnd> ends;

    /** @param year oldest first; the months before the first action do not count */
    Trend(List<MonthEnd> year) {
        int first = IntStream.range(0, year.size()).filter(i -> year.get(i).total() > 0).findFirst()
                .orElse(year.size());
        this.ends = year.subList(first, year.size());
    }

    /** Whether there are month ends to compare. */
    boolean canTell() {
        return ends.size() > 1;
    }

    /** How the signed-off actions have gone. */
    Finding signedOff() {
        List<Integer> counts = counts(StatusBand.SIGNED_OFF);
        int first = counts.get(0);
        int last = counts.get(counts.size() - 1);
        if (counts.size() >= RUN && rises(counts)) {
            return Finding.of("trend.signedOff.everyMonth", first, last);
        }
        if (last == 0 && first == 0) {
            return Finding.of("trend.signedOff.none");
        }
        String key = last > first ? "trend.signedOff.grown" : last < first ? "trend.signedOff.fallen"
                : "trend.signedOff.same";
        return Finding.of(key, first, last);
    }

    /** How the overdue actions have gone: a run of months first, then the whole time. */
    Finding overdue() {
        List<Integer> counts = counts(StatusBand.OVERDUE);
        int first = counts.get(0);
        int last = counts.get(counts.size() - 1);
        if (counts.size() >= RUN) {
            List<Integer> run = counts.subList(counts.size() - RUN, counts.size());
            if (rises(run)) {
                return Finding.of("trend.overdue.rising", RUN - 1, last);
            }
            if (falls(run)) {
                return Finding.of("trend.overdue.falling", RUN - 1, last);
            }
            int level = (int) Math.round(run.stream().mapToInt(Integer::intValue).average().orElse(0));
            if (run.stream().allMatch(count -> Math.abs(count - level) <= Math.max(1, level / 10))) {
                return last == 0 ? Finding.of("trend.overdue.none") : Finding.of(run.stream().allMatch(run.get(0)::equals)
                        ? "trend.overdue.steady" : "trend.overdue.level", level);
            }
        }
        String key = last > first ? "trend.overdue.up" : last < first ? "trend.overdue.down" : "trend.overdue.same";
        return Finding.of(key, first, last);
    }

    private List<Integer> counts(StatusBand band) {
        return ends.stream().map(end -> end.counts().get(band)).toList();
    }

    private static boolean rises(List<Integer> counts) {
        return IntStream.range(1, counts.size()).allMatch(i -> counts.get(i) > counts.get(i - 1));
    }

    private static boolean falls(List<Integer> counts) {
        return IntStream.range(1, counts.size()).allMatch(i -> counts.get(i) < counts.get(i - 1));
    }
}
