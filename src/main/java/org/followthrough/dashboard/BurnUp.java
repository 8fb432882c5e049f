package org.followthrough.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.plan.Position;
import org.followthrough.plan.Progress;

/**
 * How one plan has come on over twelve month ends, against the dates first agreed, which never move.
 *
 * @param review its name
 * @param waiting complete actions that wait for sign-off now
 * @param points oldest first; the last is the as-at day
 */
record BurnUp(long reviewId, String review, int waiting, List<Point> points) {

    BurnUp {
        points = List.copyOf(points);
    }

    /**
     * The plan at the close of a day; actions closed and not done do not count.
     *
     * @param planned actions whose first agreed date is not after the day
     */
    record Point(LocalDate day, int all, int planned, int signedOff) {
    }

    /** The actions of all plans at the close of a day. */
    record Day(LocalDate day, List<Position> standing) {
    }

    /** Plans in which anything is still owed or waits, by the board's number. */
    static List<BurnUp> of(List<Day> year, Names names) {
        Map<Long, List<Point>> points = new TreeMap<>();
        Map<Long, Integer> waiting = new TreeMap<>();
        Day now = year.get(year.size() - 1);
        now.standing().stream().filter(position -> !position.progress().isOver())
                .forEach(position -> waiting.merge(position.reviewId(), position.isWaiting() ? 1 : 0, Integer::sum));
        for (Day day : year) {
            Map<Long, int[]> counts = counts(day);
            for (Long review : waiting.keySet()) {
                int[] count = counts.getOrDefault(review, new int[3]);
                points.computeIfAbsent(review, id -> new ArrayList<>())
                        .add(new Point(day.day(), count[0], count[1], count[2]));
            }
        }
        return points.entrySet().stream().map(plan -> new BurnUp(plan.getKey(), names.review(plan.getKey()),
                waiting.get(plan.getKey()), plan.getValue())).toList();
    }

    /** So many of the plans, those furthest behind the dates first agreed, in the order they were in. */
    static List<BurnUp> furthestBehind(List<BurnUp> plans, int count) {
        Set<BurnUp> chosen = plans.stream().sorted(Comparator.comparingInt(BurnUp::behind).reversed()).limit(count)
                .collect(Collectors.toSet());
        return plans.stream().filter(chosen::contains).toList();
    }

    private int behind() {
        return now().planned() - now().signedOff();
    }

    /** All, planned and signed off for each review. */
    private static Map<Long, int[]> counts(Day day) {
        Map<Long, int[]> counts = new TreeMap<>();
        for (Position position : day.standing()) {
            if (position.progress() != Progress.CLOSED) {
                int[] count = counts.computeIfAbsent(position.reviewId(), id -> new int[3]);
                count[0]++;
                count[1] += position.firstDue() != null && !position.firstDue().isAfter(day.day()) ? 1 : 0;
                count[2] += position.progress() == Progress.SIGNED_OFF ? 1 : 0;
            }
        }
        return counts;
    }

    /** The plan on the as-at day. */
    Point now() {
        return points.get(points.size() - 1);
    }
}
