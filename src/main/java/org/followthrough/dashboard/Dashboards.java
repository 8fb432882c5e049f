package org.followthrough.dashboard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.Committee;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.Figures;
import org.followthrough.plan.MonthEnds;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the board sees: the same for every reader, so drafts and restricted reviews are never in it. */
@Service
@Transactional(readOnly = true)
class Dashboards {

    /** A large board looks at the plans furthest behind; every plan has its own picture when it is chosen alone. */
    private static final int PLANS_SHOWN = 6;

    private final People people;
    private final Reviews reviews;
    private final Figures figures;
    private final Positions positions;

    Dashboards(People people, Reviews reviews, Figures figures, Positions positions) {
        this.people = people;
        this.reviews = reviews;
        this.figures = figures;
        this.positions = positions;
    }

    /** The reviews one can choose among. */
    List<Review> reviews() {
        return reviews.onDashboards();
    }

    /** The committees one can choose among. */
    List<Committee> committees() {
        return people.committees();
    }

    /**
     * The dashboard found at an address that names a day.
     *
     * @throws NotAllowed unless the reader may see dashboards
     */
    Dashboard of(Person reader, DashboardAddress choice) {
        if (!Access.may(reader, Permission.SEE_DASHBOARD)) {
            throw new NotAllowed();
        }
        List<Review> counted = counted(choice);
        View view = new View(ids(counted), false, choice.asAt());
        Set<Long> readable = ids(reviews.visibleTo(reader));
        Names names = new Names(people.agencies(), counted);
        Rows all = Rows.of(names, readable.equals(view.reviewIds()) ? Set.of() : view.reviewIds(), choice.asAt());
        Pictures pictures = new Pictures(names, all);
        List<Position> standing = positions.standing(view);
        List<Position> overdue = standing.stream()
                .filter(position -> position.isOverdue(choice.asAt())).toList();
        return new Dashboard(figures.tally(view), figures.tally(view.on(MonthEnds.before(choice.asAt()))), all,
                Moved.of(standing, choice.asAt()), Decisions.of(standing, choice.asAt(), names, all),
                List.of(pictures.byAgency(figures.byAgency(view)), pictures.trend(figures.year(view)),
                        pictures.lateness(figures.lateness(view))),
                HeatMap.of(overdue, names, all),
                BurnUp.furthestBehind(burnUps(view, names), PLANS_SHOWN).stream().map(pictures::burnUp).toList(),
                (int) view.reviewIds().stream().filter(id -> !readable.contains(id)).count());
    }

    private List<BurnUp> burnUps(View view, Names names) {
        return positions.figures(view, BurnUp.class, standing -> BurnUp.of(MonthEnds.yearTo(view.asAt()).stream()
                .map(day -> new BurnUp.Day(day, positions.standing(view.on(day)))).toList(), names));
    }

    private List<Review> counted(DashboardAddress choice) {
        Set<Long> committees = people.committees().stream()
                .filter(committee -> committee.ref().equals(choice.committee())).map(Committee::id)
                .collect(Collectors.toSet());
        return reviews().stream()
                .filter(review -> choice.review() == null || choice.review().equals(review.ref()))
                .filter(review -> choice.committee() == null || committees.contains(review.state().committeeId()))
                .toList();
    }

    private static Set<Long> ids(List<Review> of) {
        return of.stream().map(Review::id).collect(Collectors.toUnmodifiableSet());
    }
}
