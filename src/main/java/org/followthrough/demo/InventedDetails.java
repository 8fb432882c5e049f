package org.followthrough.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.meeting.Agendas;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Milestone;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Recommendation;
import org.followthrough.plan.RepeatedRecommendations;
import org.followthrough.plan.Updates;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do beside updates and decisions, once or twice each: milestones, cover for absence, an action that is
 * not its lead's, a recommendation made before, an action put on an agenda by hand. All in one transaction, and none
 * of it changes how many actions stand where.
 */
@Component
@Profile("demo")
@Order(70)
class InventedDetails implements InventedPart {

    private static final String COVERED = "social-care";
    private static final String NOT_MINE = "This is the work of the assessment teams, which are not mine. "
            + "Please ask their head of service.";
    private static final String REPEATED = "Child K asked for this before. The sub-committee wants to know why it did "
            + "not last.";

    private final Plans plans;
    private final Positions positions;
    private final Updates updates;
    private final Leads leads;
    private final Covers covers;
    private final RepeatedRecommendations repeats;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Reviews reviews;
    private final People people;
    private final DemonstrationMapper marks;

    InventedDetails(Plans plans, Positions positions, Updates updates, Leads leads, Covers covers,
                    RepeatedRecommendations repeats, Agendas agendas, Meetings meetings, Reviews reviews,
                    People people, DemonstrationMapper marks) {
        this.plans = plans;
        this.positions = positions;
        this.updates = updates;
        this.leads = leads;
        this.covers = covers;
        this.repeats = repeats;
        this.agendas = agendas;
        this.meetings = meetings;
        this.reviews = reviews;
        this.people = people;
        this.marks = marks;
    }

    /** Writes them for those who look at the board today, and the mark that the board is complete. */
    @Override
    @Transactional
    public void write(Start start) {
        if (start.completes()) {
            writeFor(start.today());
        }
    }

    private void writeFor(LocalDate today) {
        setMilestones(today);
        arrangeCovers(today);
        sayItIsNotTheirs(today);
        linkRepeated(today);
        putOnTheNextAgenda(today);
        marks.proceed(DemonstrationMapper.Written.of(marks.written()).next().text());
    }

    /** The two actions with the longest way to go have one step behind them and one ahead. */
    private void setMilestones(LocalDate today) {
        List<Position> longest = standing(today)
                .filter(position -> position.progress() == Progress.IN_PROGRESS && position.leadPersonId() != null
                        && position.due() != null && position.due().isAfter(today.plusDays(60)))
                .sorted(Comparator.comparing(Position::due).reversed().thenComparing(Position::actionId)).limit(2)
                .toList();
        LocalDate promised = Days.weekday(today.minusDays(6));
        List<Milestone> milestones = List.of(
                new Milestone("People and dates agreed with every team", promised,
                        Days.weekday(promised.minusDays(2))),
                new Milestone("Half of it done, and what was learned so far shared",
                        Days.weekday(today.plusDays(40)), null));
        for (Action action : plans.words(longest)) {
            Person lead = people.find(action.state().lead().personId()).orElseThrow();
            updates.setMilestones(lead, action.reference(), action.version().version(), milestones, null);
        }
    }

    private void arrangeCovers(LocalDate today) {
        Person coordinator = person(COVERED + ".coordinator");
        Person lead = person(COVERED + ".lead");
        Person practice = person(COVERED + ".practice");
        covers.arrange(coordinator, lead.id(), practice.id(), Days.weekday(today.minusDays(2)),
                Days.weekday(today.plusDays(11)));
        covers.arrange(coordinator, practice.id(), coordinator.id(), today.plusDays(30), today.plusDays(43));
    }

    private void sayItIsNotTheirs(LocalDate today) {
        Person lead = person(COVERED + ".practice");
        leads.ledBy(lead, lead.agencyId(), lead.id()).stream()
                .filter(position -> position.progress().isOpen() && !position.isOverdue(today)).limit(1)
                .forEach(position -> leads.notMine(lead, plans.words(List.of(position)).get(0).reference(), NOT_MINE));
    }

    /** The first recommendation of the later review under a heading that the earlier one has too. */
    private void linkRepeated(LocalDate today) {
        Person business = person("business");
        List<Recommendation> earlier = recommendations(business, "child-k", today);
        for (Recommendation later : recommendations(business, "family-w", today)) {
            Optional<Recommendation> before = earlier.stream()
                    .filter(one -> one.state().heading().equals(later.state().heading())).findFirst();
            if (before.isPresent()) {
                repeats.say(business, later, before.get(), REPEATED);
                return;
            }
        }
    }

    private List<Recommendation> recommendations(Person reader, String review, LocalDate today) {
        return reviews.find(reader, review).map(found -> plans.recommendations(found, today)).orElse(List.of());
    }

    /** The first action at risk that would not come to the next meeting by itself. */
    private void putOnTheNextAgenda(LocalDate today) {
        Person business = person("business");
        Meeting next = meetings.coming(business).get(0);
        List<Long> watched = reviews.onDashboards().stream()
                .filter(review -> Long.valueOf(next.committeeId()).equals(review.state().committeeId()))
                .map(Review::id).toList();
        List<Position> atRisk = standing(today).filter(position -> watched.contains(position.reviewId())
                        && position.progress().isOpen() && position.confidence() == Confidence.AT_RISK)
                .sorted(Comparator.comparing(Position::actionId)).toList();
        for (Action action : plans.words(atRisk)) {
            if (agendas.add(business, next.id(), List.of(action.reference())) > 0) {
                return;
            }
        }
    }

    private Stream<Position> standing(LocalDate today) {
        return positions.standing(plans.boardView(today)).stream();
    }

    private Person person(String key) {
        return people.findByEmail(key + Anytown.AT).orElseThrow();
    }
}
