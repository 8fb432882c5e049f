package org.followthrough.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.Scorecard;
import org.followthrough.indicator.Variation;
import org.followthrough.learning.Themes;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.Figures;
import org.followthrough.plan.MonthEnds;
import org.followthrough.plan.PlanCourse;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.words.Terms;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the board sees: the same for every reader, so drafts and restricted reviews are never in it. */
@Service
@Transactional(readOnly = true)
class Dashboards {

    /** A large board looks at the plans furthest behind, and at the others when it asks for them. */
    private static final int PLANS_SHOWN = 6;
    private static final int SIGNALS_SHOWN = 6;

    private final BoardSettings settings;
    private final People people;
    private final Reviews reviews;
    private final Themes themes;
    private final Scorecard scorecard;
    private final Figures figures;
    private final Positions positions;

    Dashboards(BoardSettings settings, People people, Reviews reviews, Themes themes, Figures figures,
               Positions positions, Scorecard scorecard) {
        this.settings = settings;
        this.scorecard = scorecard;
        this.themes = themes;
        this.people = people;
        this.reviews = reviews;
        this.figures = figures;
        this.positions = positions;
    }

    /**
     * The dashboard somebody chose.
     *
     * @throws NotAllowed unless the reader may see dashboards
     */
    Dashboard of(Person reader, Choice choice) {
        if (!Access.may(reader, Permission.SEE_DASHBOARD)) {
            throw new NotAllowed();
        }
        Asked asked = new Asked(choice, counted(choice), ids(reviews.visibleTo(reader)), people.agencies(),
                settings.rules(), Words.terms());
        View view = view(choice);
        return positions.figures(view, asked, standing -> count(asked, view, standing));
    }

    /** What a dashboard follows from beside the actions of its view: with the same it is counted once. */
    private record Asked(Choice choice, List<Review> counted, Set<Long> readable, List<Agency> agencies,
                         BoardRules rules, Terms terms) {
    }

    private Dashboard count(Asked asked, View view, List<Position> standing) {
        Names names = new Names(asked.agencies(), asked.counted());
        Rows all = rows(names, asked.choice(), view, asked.readable()).about(asked.choice().address().theme());
        Pictures pictures = new Pictures(names, all, asked.choice().scope());
        return new Dashboard(figures.tally(view), figures.tally(view.on(MonthEnds.before(view.asAt()))), all,
                Decisions.of(standing, view.asAt(), names, all),
                List.of(pictures.byAgency(figures.byAgency(view)), pictures.trend(figures.year(view)),
                        pictures.lateness(figures.lateness(view))),
                pictures.heatMap(standing), burnUps(asked.choice(), view, pictures),
                (int) view.reviewIds().stream().filter(id -> !asked.readable().contains(id)).count());
    }

    private static Rows rows(Names names, Choice choice, View view, Set<Long> readable) {
        Rows all = Rows.of(names, view);
        return choice.review() != null ? all.review(choice.review().id())
                : readable.equals(view.reviewIds()) ? all : all.counted(CountedFilter.of(choice.committee()));
    }

    /** How many of the actions counted have changed since the papers of the meeting were frozen. */
    int changedSince(Choice choice, LocalDate today) {
        return choice.knownSeq() == null ? 0 : positions.count(view(choice).on(today).asKnownAt(null),
                position -> position.seq() > choice.knownSeq());
    }

    private List<Review> counted(Choice choice) {
        return reviews.onDashboards().stream().filter(choice::holds).toList();
    }

    private View view(Choice choice) {
        View all = new View(ids(counted(choice)), false, choice.day()).asKnownAt(choice.knownSeq());
        return choice.theme() == null ? all : all.under(themes.recommendations(choice.theme()));
    }

    /**
     * Indicators with an unusual change as it was known then, those that get worse first, as far as the committee
     * watches them; none of them is about a review or a theme.
     */
    List<IndicatorCourse> signals(Person reader, Choice choice) {
        if (!Access.may(reader, Permission.SEE_INDICATORS) || choice.review() != null || choice.theme() != null) {
            return List.of();
        }
        return scorecard.before(choice.moment()).stream().filter(course -> choice.committee() == null
                        || Long.valueOf(choice.committee().id()).equals(course.definition().committeeId()))
                .filter(course -> course.variation().orElse(Variation.USUAL) != Variation.USUAL)
                .sorted(Comparator.comparing(course ->
                        course.variation().orElseThrow() == Variation.GETTING_WORSE ? 0 : 1))
                .limit(SIGNALS_SHOWN).toList();
    }

    private Dashboard.BurnUps burnUps(Choice choice, View view, Pictures pictures) {
        List<PlanCourse> plans = figures.courses(view);
        List<PlanCourse> shown = choice.address().everyPlan() ? plans : PlanCourse.furthestBehind(plans, PLANS_SHOWN);
        return new Dashboard.BurnUps(shown.stream().map(pictures::burnUp).toList(), plans.size() - shown.size());
    }

    private static Set<Long> ids(List<Review> of) {
        return of.stream().map(Review::id).collect(Collectors.toUnmodifiableSet());
    }
}
