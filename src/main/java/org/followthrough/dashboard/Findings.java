package org.followthrough.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.followthrough.plan.AgencyLoad;
import org.followthrough.plan.BurnUp;
import org.followthrough.plan.Lateness;
import org.followthrough.plan.PlanCourse;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;

/** What the figures say, as one sentence each: the rules that choose it. */
final class Findings {

    private Findings() {
    }

    /** How many are overdue, and whether that is better or worse than at the last month end. */
    static Finding overdue(Tally now, Tally lastMonth) {
        return overdue(now, lastMonth, true);
    }

    /** The same against an earlier day: the last month end, or else the day of the last pack. */
    static Finding overdue(Tally now, Tally before, boolean lastMonth) {
        if (now.total() == 0) {
            return Finding.of("overdue.noActions");
        }
        int overdue = now.of(QuickLink.OVERDUE);
        if (before.total() == 0) {
            return Finding.of("overdue.alone", overdue);
        }
        int change = overdue - before.of(QuickLink.OVERDUE);
        String key = change == 0 ? "overdue.same" : change < 0 ? "overdue.fewer" : "overdue.more";
        return Finding.of(key, overdue, Math.abs(change), lastMonth ? 0 : 1);
    }

    /** Which agency leads the largest share of the overdue actions. */
    static Finding byAgency(List<AgencyLoad> loads, LongFunction<String> nameOf) {
        if (loads.isEmpty()) {
            return Finding.of("agency.noneOpen");
        }
        int total = loads.stream().mapToInt(AgencyLoad::overdue).sum();
        if (total == 0) {
            return Finding.of("agency.noneOverdue");
        }
        int most = loads.stream().mapToInt(AgencyLoad::overdue).max().orElse(0);
        List<Long> leading = loads.stream().filter(load -> load.overdue() == most && load.agencyId() != null)
                .map(AgencyLoad::agencyId).toList();
        boolean unknownLeads = loads.stream().anyMatch(load -> load.overdue() == most && load.agencyId() == null);
        if (unknownLeads && leading.isEmpty()) {
            return most == total ? Finding.of("agency.allUnknown") : Finding.of("agency.unknown", most, total);
        }
        if (leading.size() == 1 && !unknownLeads) {
            return largestShare(most, total, nameOf.apply(leading.get(0)));
        }
        if (leading.size() == 2 && !unknownLeads) {
            return Finding.of("agency.two", most, total, nameOf.apply(leading.get(0)), nameOf.apply(leading.get(1)));
        }
        return Finding.of("agency.spread", most, total);
    }

    private static Finding largestShare(int most, int total, String name) {
        String key = most == total ? "agency.all"
                : 2 * most > total ? "agency.overHalf"
                : 2 * most == total ? "agency.half" : "agency.most";
        return Finding.of(key, most, total, name);
    }

    /** Whether any action is overdue for very long. */
    static Finding lateness(Map<Lateness, Integer> bands) {
        if (bands.values().stream().allMatch(count -> count == 0)) {
            return Finding.of("late.none");
        }
        int over90 = bands.get(Lateness.OVER_90);
        return over90 == 0 ? Finding.of("late.noneOver90") : Finding.of("late.over90", over90);
    }

    /** Where overdue actions gather: the agency and review with the most of them. */
    static Finding gathering(HeatMap heat) {
        if (heat.total() == 0) {
            return Finding.of("heat.none");
        }
        List<HeatMap.Cell> ranked = heat.cells().stream()
                .sorted(Comparator.comparingInt(HeatMap.Cell::overdue).reversed()).limit(2).toList();
        HeatMap.Cell first = ranked.get(0);
        boolean alone = ranked.size() == 1 || ranked.get(1).overdue() < first.overdue();
        return alone ? Finding.of("heat.most", first.overdue(), heat.total(), first.agency(), first.review())
                : Finding.of("heat.spread", first.overdue(), heat.total());
    }

    /** How far a plan has come, against the dates first agreed. */
    static Finding burnUp(String review, PlanCourse course) {
        BurnUp now = course.now();
        if (course.waiting() > 0 && now.signedOff() + course.waiting() == now.total()) {
            return Finding.of("burnUp.complete", review, now.total(), course.waiting());
        }
        return now.behind() > 0 ? Finding.of("burnUp.behind", review, now.signedOff(), now.total(), now.behind())
                : Finding.of("burnUp.inStep", review, now.signedOff(), now.total());
    }
}
