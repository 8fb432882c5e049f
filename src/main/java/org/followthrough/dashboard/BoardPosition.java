package org.followthrough.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.People;
import org.followthrough.plan.Figures;
import org.followthrough.plan.MonthEnds;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.shared.chart.BarChart;
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

    /** What is said of these reviews as at the close of a London day. */
    public Said of(List<Review> counted, LocalDate asAt) {
        View view = new View(counted.stream().map(Review::id).collect(Collectors.toSet()), false, asAt);
        Names names = new Names(people.agencies(), counted);
        Rows all = Rows.of(names, Set.of(), asAt);
        Pictures pictures = new Pictures(names, all);
        Tally now = figures.tally(view);
        Tally lastMonth = figures.tally(view.on(MonthEnds.before(asAt)));
        return new Said(Findings.overdue(now, lastMonth).sentence(), now, lastMonth,
                Decisions.of(positions.standing(view), asAt, names, all).stream()
                        .map(decision -> decision.finding().sentence()).toList(),
                (StackedChart) pictures.byAgency(figures.byAgency(view)).chart(),
                (StackedChart) pictures.trend(figures.year(view)).chart(),
                (BarChart) pictures.lateness(figures.lateness(view)).chart());
    }

    /**
     * The finding that heads it, its counts, what it asks to be decided, and its charts.
     *
     * @param lastMonth the counts of the last month end before the day
     * @param decisions sentences, five at most
     */
    public record Said(String finding, Tally now, Tally lastMonth, List<String> decisions, StackedChart byAgency,
                       StackedChart year, BarChart lateness) {
    }
}
