package org.followthrough.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.springframework.stereotype.Service;

/** How many, for list, dashboard and pack alike: one source, so that they cannot disagree. */
@Service
public class Figures {

    private final Positions positions;
    private final BoardSettings settings;

    Figures(Positions positions, BoardSettings settings) {
        this.positions = positions;
        this.settings = settings;
    }

    /** The counts of the view on its day. */
    public Tally tally(View view) {
        BoardRules rules = settings.rules();
        return positions.figures(view, List.of(Tally.class, rules), standing -> Tally.of(standing, view.asAt(), rules));
    }

    /** The status of all actions at eleven month ends and on the view's day, oldest first. */
    public List<MonthEnd> year(View view) {
        return MonthEnds.yearTo(view.asAt()).stream().map(view::on)
                .map(then -> positions.figures(then, MonthEnd.class, standing -> monthEnd(standing, then.asAt())))
                .toList();
    }

    /** Open actions by lead agency: most overdue first, then most open. */
    public List<AgencyLoad> byAgency(View view) {
        return positions.figures(view, AgencyLoad.class, standing -> byAgency(standing, view.asAt()));
    }

    private static List<AgencyLoad> byAgency(List<Position> standing, LocalDate asAt) {
        Map<Long, List<Position>> open = new HashMap<>();
        standing.stream().filter(position -> position.progress().isOpen())
                .forEach(position -> open.computeIfAbsent(position.leadAgencyId(), id -> new ArrayList<>())
                        .add(position));
        return open.entrySet().stream().map(entry -> load(entry.getKey(), entry.getValue(), asAt))
                .sorted(Comparator.comparingInt(AgencyLoad::overdue).thenComparingInt(AgencyLoad::open).reversed()
                        .thenComparing(AgencyLoad::agencyId, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Overdue actions by how long; every band is there, in order. */
    public Map<Lateness, Integer> lateness(View view) {
        return positions.figures(view, Lateness.class, standing -> {
            Map<Lateness, Integer> bands = new EnumMap<>(Lateness.class);
            for (Lateness band : Lateness.values()) {
                bands.put(band, count(standing, position -> band.holds(position.daysOverdue(view.asAt()))));
            }
            return Collections.unmodifiableMap(bands);
        });
    }

    /** How each plan of the view stands, by the id of its review; a plan without actions is not there. */
    public Map<Long, PlanCount> byPlan(View view) {
        return positions.figures(view, PlanCount.class, standing -> standing.stream()
                .collect(Collectors.groupingBy(Position::reviewId, Collectors.collectingAndThen(Collectors.toList(),
                        plan -> PlanCount.of(plan, view.asAt())))));
    }

    /** How far the view's plans were at eleven month ends and on the view's day, oldest first. */
    public List<BurnUp> burnUp(View view) {
        return MonthEnds.yearTo(view.asAt()).stream()
                .map(day -> positions.figures(view.on(day), BurnUp.class, standing -> BurnUp.of(standing, day)))
                .toList();
    }

    /** How each plan of the view in which anything is still owed or waits has come on, by the board's number. */
    public List<PlanCourse> courses(View view) {
        List<PlanCourse.Day> year = MonthEnds.yearTo(view.asAt()).stream()
                .map(day -> positions.figures(view.on(day), PlanCourse.Day.class,
                        standing -> PlanCourse.Day.of(standing, day))).toList();
        return PlanCourse.of(year, positions.figures(view, PlanCourse.class, PlanCourse::waiting));
    }

    private static MonthEnd monthEnd(List<Position> standing, LocalDate day) {
        Map<StatusBand, Integer> counts = new EnumMap<>(StatusBand.class);
        for (StatusBand band : StatusBand.values()) {
            counts.put(band, 0);
        }
        standing.forEach(position -> StatusBand.of(position, day)
                .ifPresent(band -> counts.merge(band, 1, Integer::sum)));
        return new MonthEnd(day, counts);
    }

    private static AgencyLoad load(Long agencyId, List<Position> open, LocalDate asAt) {
        int overdue = count(open, position -> position.isOverdue(asAt));
        int dueSoon = count(open, position -> position.isDueSoon(asAt));
        int withoutDate = count(open, Position::needsADate);
        return new AgencyLoad(agencyId, overdue, dueSoon, open.size() - overdue - dueSoon - withoutDate, withoutDate);
    }

    private static int count(List<Position> of, Predicate<Position> such) {
        return (int) of.stream().filter(such).count();
    }

    /** How many actions stood in each band at the close of a day; every band is there, in order. */
    public record MonthEnd(LocalDate day, Map<StatusBand, Integer> counts) {

        /** All actions counted. */
        public int total() {
            return counts.values().stream().collect(Collectors.summingInt(Integer::intValue));
        }
    }
}
