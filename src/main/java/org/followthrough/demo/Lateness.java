package org.followthrough.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How late each finished action was. It walks back from today and lets actions be late or in time so that the number
 * overdue on each past day follows a story: it grew, and then levelled.
 */
final class Lateness {

    /** Overdue actions at each month end back from today. */
    private static final int[] STORY = {13, 14, 15, 14, 10, 11, 12, 9, 8, 6, 5, 6, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0};
    private static final double MONTH = 30.44;
    private static final int LONGEST = 120;
    /** Nothing falls due sooner after it was agreed. */
    private static final int SHORTEST_TIME = 45;

    /** A finished action, by days before today. */
    record Finished(int startedAgo, int finishedAgo) {
    }

    private Lateness() {
    }

    /**
     * For each finished action how many days ago it fell due; 0 where it was in time.
     *
     * @param finished in any order
     * @param overdueToday how many days ago each action overdue today fell due
     */
    static int[] dueAgo(List<Finished> finished, List<Integer> overdueToday) {
        int[] dueAgo = new int[finished.size()];
        Deque<Integer> late = new ArrayDeque<>();
        for (int day = 1; day < STORY.length * MONTH; day++) {
            int now = day;
            long wanted = Math.round(story(day)) - overdueToday.stream().filter(due -> due > now).count();
            late.removeIf(i -> {
                boolean longEnough = now - finished.get(i).finishedAgo() >= LONGEST
                        || finished.get(i).startedAgo() - now <= SHORTEST_TIME;
                if (longEnough) {
                    dueAgo[i] = now;
                }
                return longEnough;
            });
            while (late.size() > Math.max(0, wanted)) {
                dueAgo[late.removeFirst()] = day;
            }
            for (int i = 0; i < finished.size(); i++) {
                boolean hasTime = finished.get(i).startedAgo() - day > SHORTEST_TIME + 5;
                if (finished.get(i).finishedAgo() == day && late.size() < wanted && hasTime) {
                    late.addLast(i);
                }
            }
        }
        return dueAgo;
    }

    private static double story(int daysAgo) {
        double months = daysAgo / MONTH;
        int before = (int) months;
        int after = Math.min(before + 1, STORY.length - 1);
        return STORY[before] + (months - before) * (STORY[after] - STORY[before]);
    }
}
