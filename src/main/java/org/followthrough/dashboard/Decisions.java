package org.followthrough.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;
import org.followthrough.plan.QuickLink;
import org.followthrough.shared.time.London;

/**
 * What the figures ask of the meeting, at most five things: one of each kind first, then the next worst agencies.
 * In order: agencies very late in a review, later dates asked for, plans ready for sign-off, actions without a date,
 * without a lead, sent back and not answered.
 */
final class Decisions {

    static final int MOST = 5;
    /** Overdue for more days than this is very late. */
    static final int VERY_LATE = 90;
    /** After so many days without an answer an action sent back comes before the meeting again. */
    static final int UNANSWERED = 35;

    private final List<Position> standing;
    private final LocalDate asAt;
    private final Names names;
    private final Rows all;

    private Decisions(List<Position> standing, LocalDate asAt, Names names, Rows all) {
        this.standing = standing;
        this.asAt = asAt;
        this.names = names;
        this.all = all;
    }

    /** @param standing the actions counted, as at the close of the day */
    static List<Decision> of(List<Position> standing, LocalDate asAt, Names names, Rows all) {
        return new Decisions(standing, asAt, names, all).list();
    }

    private List<Decision> list() {
        List<Decision> veryLate = veryLate();
        List<Decision> ready = readyForSignOff();
        List<Decision> others = Stream.of(asked(Position::waitsForADate, QuickLink.DATE_ASKED_FOR, "decide.dates"),
                first(ready),
                asked(Position::needsADate, QuickLink.NEEDS_A_DATE, "decide.needsADate"),
                asked(Position::needsALead, QuickLink.NEEDS_A_LEAD, "decide.needsALead"),
                unanswered()).flatMap(List::stream).toList();
        int roomForLate = Math.max(1, MOST - others.size());
        List<Decision> decisions = new ArrayList<>(veryLate.subList(0, Math.min(roomForLate, veryLate.size())));
        decisions.addAll(others);
        return List.copyOf(decisions.subList(0, Math.min(MOST, decisions.size())));
    }

    private static List<Decision> first(List<Decision> decisions) {
        return decisions.subList(0, Math.min(1, decisions.size()));
    }

    /** Agencies with very late actions in a review, most first. */
    private List<Decision> veryLate() {
        Map<Place, Long> late = standing.stream()
                .filter(position -> position.daysOverdue(asAt) > VERY_LATE && position.leadAgencyId() != null)
                .collect(Collectors.groupingBy(position -> new Place(position.leadAgencyId(), position.reviewId()),
                        TreeMap::new, Collectors.counting()));
        return late.entrySet().stream().sorted(Map.Entry.<Place, Long>comparingByValue().reversed())
                .map(entry -> veryLate(entry.getKey(), entry.getValue().intValue())).toList();
    }

    private Decision veryLate(Place place, int count) {
        return new Decision(Finding.of("decide.veryLate", names.agency(place.agencyId()), count,
                names.review(place.reviewId())), count,
                all.review(place.reviewId()).agency(place.agencyId()).overdue(VERY_LATE + 1, Integer.MAX_VALUE));
    }

    /**
     * Plans in which nothing is owed any more and the last actions wait, most waiting first; none where only the
     * actions of a theme are counted, as then nobody sees whole plans.
     */
    private List<Decision> readyForSignOff() {
        if (all.theme() != null) {
            return List.of();
        }
        Map<Long, List<Position>> plans = standing.stream()
                .collect(Collectors.groupingBy(Position::reviewId, TreeMap::new, Collectors.toList()));
        return plans.entrySet().stream()
                .filter(plan -> plan.getValue().stream().noneMatch(position -> position.progress().isOpen()))
                .map(plan -> readyForSignOff(plan.getKey(), plan.getValue()))
                .filter(decision -> decision.count() > 0)
                .sorted(Comparator.comparingInt(Decision::count).reversed()).toList();
    }

    private Decision readyForSignOff(long review, List<Position> plan) {
        int waiting = (int) plan.stream().filter(Position::isWaiting).count();
        return new Decision(Finding.of("decide.signOff", names.review(review), waiting), waiting,
                all.review(review).quick(QuickLink.WAITING));
    }

    private List<Decision> asked(Predicate<Position> such, QuickLink link, String key) {
        int count = (int) standing.stream().filter(such).count();
        return count == 0 ? List.of() : List.of(new Decision(Finding.of(key, count), count, all.quick(link)));
    }

    private List<Decision> unanswered() {
        List<Position> sentBack = standing.stream()
                .filter(position -> position.headline(asAt) == Headline.SENT_BACK).toList();
        int longest = sentBack.stream()
                .mapToInt(position -> (int) ChronoUnit.DAYS.between(London.dayOf(position.effectiveAt()), asAt))
                .max().orElse(0);
        return longest < UNANSWERED ? List.of() : List.of(new Decision(
                Finding.of("decide.sentBack", sentBack.size(), longest), sentBack.size(),
                all.quick(QuickLink.SENT_BACK)));
    }

    private record Place(long agencyId, long reviewId) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparingLong(Place::agencyId).thenComparingLong(Place::reviewId).compare(this, other);
        }
    }
}
