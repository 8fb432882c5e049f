package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How one plan has come on over twelve month ends, against the dates first agreed, which never move.
 *
 * @param waiting complete actions that wait for sign-off now
 * @param points oldest first; the last is the day shown
 */
public record PlanCourse(long reviewId, int waiting, List<BurnUp> points) {

    public PlanCourse {
        points = List.copyOf(points);
    }

    /** How far each plan was at the close of a day, by its review; a plan without actions by then is not there. */
    record Day(LocalDate day, Map<Long, BurnUp> plans) {

        static Day of(List<Position> standing, LocalDate day) {
            return new Day(day, standing.stream().collect(Collectors.groupingBy(Position::reviewId,
                    Collectors.collectingAndThen(Collectors.toList(), plan -> BurnUp.of(plan, day)))));
        }

        private BurnUp of(long review) {
            return plans.getOrDefault(review, BurnUp.of(List.of(), day));
        }
    }

    /** How many actions wait in each plan in which anything is still owed or waits, by the board's number. */
    static Map<Long, Integer> waiting(List<Position> standing) {
        Map<Long, Integer> waiting = new TreeMap<>();
        standing.stream().filter(position -> !position.progress().isOver())
                .forEach(position -> waiting.merge(position.reviewId(), position.isWaiting() ? 1 : 0, Integer::sum));
        return waiting;
    }

    static List<PlanCourse> of(List<Day> year, Map<Long, Integer> waiting) {
        return waiting.entrySet().stream().map(plan -> new PlanCourse(plan.getKey(), plan.getValue(),
                year.stream().map(day -> day.of(plan.getKey())).toList())).toList();
    }

    /** So many of the plans, those furthest behind the dates first agreed, in the order they were in. */
    public static List<PlanCourse> furthestBehind(List<PlanCourse> plans, int count) {
        Set<PlanCourse> chosen = plans.stream()
                .sorted(Comparator.comparingInt((PlanCourse plan) -> plan.now().behind()).reversed()).limit(count)
                .collect(Collectors.toSet());
        return plans.stream().filter(chosen::contains).toList();
    }

    /** The plan on the day shown. */
    public BurnUp now() {
        return points.get(points.size() - 1);
    }
}
