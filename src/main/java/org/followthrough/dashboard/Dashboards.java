package org.followthrough.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.indicator.IndicatorCourse;
import org.followthrough.indicator.Scorecard;
import org.followthrough.indicator.Variation;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
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
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the board sees: the same for every reader, so drafts and restricted reviews are never in it. */
@Service
@Transactional(readOnly = true)
class Dashboards {

    /** A large board looks at the plans furthest behind; every plan has its own picture when it is chosen alone. */
    private static final int PLANS_SHOWN = 6;
    private static final int MEETINGS_OFFERED = 12;
    private static final int SIGNALS_SHOWN = 6;

    private final People people;
    private final Reviews reviews;
    private final Meetings meetings;
    private final Scorecard scorecard;
    private final Figures figures;
    private final Positions positions;

    Dashboards(People people, Reviews reviews, Meetings meetings, Figures figures, Positions positions,
               Scorecard scorecard) {
        this.scorecard = scorecard;
        this.meetings = meetings;
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

    /** The meetings whose papers are frozen, as far as the reader may know of them; the last ones, newest first. */
    List<Meeting> meetings(Person reader) {
        return Stream.concat(meetings.coming(reader).stream(), meetings.past(reader, 0, MEETINGS_OFFERED).stream())
                .filter(meeting -> meeting.isFrozen() && !meeting.isCancelled())
                .sorted(Comparator.comparing(Meeting::startsAt).reversed()).limit(MEETINGS_OFFERED).toList();
    }

    /** What a meeting is called: Meeting of the case review sub-committee, 26 November 2026. */
    String title(Meeting meeting) {
        return Dashboard.WORDS.say("meeting", people.committee(meeting.committeeId()).map(Committee::name).orElse(""),
                London.longDate(meeting.day()));
    }

    /** Of which moment the figures are: Position at 5pm on 20 November 2026, frozen for this meeting. */
    String position(Choice choice, LocalDate today) {
        if (choice.isFrozen()) {
            Instant frozen = choice.meeting().frozenAt();
            return Dashboard.WORDS.say("position.frozen", London.time(frozen), London.longDate(London.dayOf(frozen)));
        }
        return Dashboard.WORDS.say(choice.meeting() != null ? "position.notFrozen"
                : choice.day().equals(today) ? "position.today" : "position.past", London.longDate(choice.day()));
    }

    /** What an address means; empty where it names what there is not, or not for this reader. */
    Optional<Choice> choice(Person reader, DashboardAddress address) {
        Choice choice = new Choice(address,
                address.meeting() == null ? null : meetings.find(reader, address.meeting())
                        .filter(meeting -> !meeting.isCancelled()).orElse(null),
                reviews().stream().filter(one -> one.ref().equals(address.review())).findFirst().orElse(null),
                committees().stream().filter(one -> one.ref().equals(address.committee())).findFirst().orElse(null));
        boolean all = (address.meeting() == null || choice.meeting() != null)
                && (address.review() == null || choice.review() != null)
                && (address.committee() == null || choice.committee() != null);
        return all ? Optional.of(choice) : Optional.empty();
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
        List<Review> counted = reviews().stream().filter(choice::holds).toList();
        View view = new View(ids(counted), false, choice.day()).asKnownAt(choice.knownSeq());
        Set<Long> readable = ids(reviews.visibleTo(reader));
        Names names = new Names(people.agencies(), counted);
        Rows all = Rows.of(names, readable.equals(view.reviewIds()) ? Set.of() : view.reviewIds(), view);
        Pictures pictures = new Pictures(names, all);
        List<Position> standing = positions.standing(view);
        List<Position> overdue = standing.stream().filter(position -> position.isOverdue(view.asAt())).toList();
        Tally now = figures.tally(view);
        return new Dashboard(now, figures.tally(view.on(MonthEnds.before(view.asAt()))), all,
                Decisions.of(standing, view.asAt(), names, all),
                List.of(pictures.byAgency(figures.byAgency(view)), pictures.trend(figures.year(view)),
                        pictures.lateness(figures.lateness(view))),
                HeatMap.of(overdue, names, all),
                BurnUp.furthestBehind(burnUps(view, names), PLANS_SHOWN).stream().map(pictures::burnUp).toList(),
                (int) view.reviewIds().stream().filter(id -> !readable.contains(id)).count());
    }

    /** How many of the actions counted have changed since the papers of the meeting were frozen. */
    int changedSince(Choice choice, LocalDate today) {
        return choice.knownSeq() == null ? 0 : positions.count(new View(ids(reviews().stream().filter(choice::holds)
                .toList()), false, today), position -> position.seq() > choice.knownSeq());
    }

    /** Indicators with an unusual change on the day, those that get worse first, as far as the committee watches them. */
    List<IndicatorCourse> signals(Person reader, Choice choice) {
        if (!Access.may(reader, Permission.SEE_INDICATORS) || choice.review() != null) {
            return List.of();
        }
        return scorecard.on(choice.day()).stream().filter(course -> choice.committee() == null
                        || Long.valueOf(choice.committee().id()).equals(course.definition().committeeId()))
                .filter(course -> course.variation().orElse(Variation.USUAL) != Variation.USUAL)
                .sorted(Comparator.comparing(course ->
                        course.variation().orElseThrow() == Variation.GETTING_WORSE ? 0 : 1))
                .limit(SIGNALS_SHOWN).toList();
    }

    private List<BurnUp> burnUps(View view, Names names) {
        return positions.figures(view, BurnUp.class, standing -> BurnUp.of(MonthEnds.yearTo(view.asAt()).stream()
                .map(day -> new BurnUp.Day(day, positions.standing(view.on(day)))).toList(), names));
    }

    private static Set<Long> ids(List<Review> of) {
        return of.stream().map(Review::id).collect(Collectors.toUnmodifiableSet());
    }
}
