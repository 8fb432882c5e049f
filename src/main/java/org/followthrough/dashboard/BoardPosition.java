package org.followthrough.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.People;
import org.followthrough.plan.Figures;
import org.followthrough.plan.MonthEnds;
import org.followthrough.plan.PlanCourse;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.chart.BarChart;
import org.followthrough.shared.chart.ChartTable;
import org.followthrough.shared.chart.LineChart;
import org.followthrough.shared.chart.StackedChart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the dashboard says, for a pack to print: the same sentences and the same numbers. */
@Service
@Transactional(readOnly = true)
public class BoardPosition {

    private final People people;
    private final Figures figures;
    private final Positions positions;

    BoardPosition(People people, Figures figures, Positions positions) {
        this.people = people;
        this.figures = figures;
        this.positions = positions;
    }

    /**
     * What is said of these reviews as at the close of a London day.
     *
     * @param before the earlier day it is compared with
     */
    public Said of(List<Review> counted, LocalDate asAt, LocalDate before) {
        View view = new View(counted.stream().map(Review::id).collect(Collectors.toSet()), false, asAt);
        List<Position> standing = positions.standing(view);
        Names names = new Names(people.agencies(), counted);
        Rows all = Rows.of(names, view);
        Pictures pictures = new Pictures(names, all, "");
        Tally now = figures.tally(view);
        Tally then = figures.tally(view.on(before));
        Moved moved = Moved.of(now);
        return new Said(Findings.overdue(now, then, before.equals(MonthEnds.before(asAt))).sentence(), now, then,
                Decisions.of(standing, asAt, names, all).stream()
                        .map(decision -> decision.finding().sentence()).toList(),
                (StackedChart) pictures.byAgency(figures.byAgency(view)).chart(),
                (StackedChart) pictures.trend(figures.year(view)).chart(),
                (BarChart) pictures.lateness(figures.lateness(view)).chart(),
                pictures.heatMap(standing).table(), moved.finding().sentence(), moved.byFirst().sentence(),
                figures.courses(view).stream().collect(Collectors.toMap(PlanCourse::reviewId,
                        plan -> (LineChart) pictures.burnUp(plan).chart())));
    }

    /**
     * The finding that heads it, its counts, what it asks to be decided, and its charts.
     *
     * @param before the counts of the earlier day
     * @param decisions sentences, five at most
     * @param heat overdue actions by lead agency and review, most overdue first; a column a review
     * @param moved how many open actions were given a later date
     * @param movedByFirst how many would be overdue by the dates first agreed
     * @param burnUps by the id of the review; one that is all over has none
     */
    public record Said(String finding, Tally now, Tally before, List<String> decisions, StackedChart byAgency,
                       StackedChart year, BarChart lateness, ChartTable heat, String moved, String movedByFirst,
                       Map<Long, LineChart> burnUps) {
    }
}
