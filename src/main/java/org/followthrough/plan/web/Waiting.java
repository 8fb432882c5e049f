package org.followthrough.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Component;

/** What waits for a decision today, most pressing first, as far as the reader may see it. */
@Component
class Waiting {

    private final Plans plans;
    private final Positions positions;
    private final Decisions decisions;
    private final DateDecisions dates;
    private final Clock clock;

    Waiting(Plans plans, Positions positions, Decisions decisions, DateDecisions dates, Clock clock) {
        this.plans = plans;
        this.positions = positions;
        this.decisions = decisions;
        this.dates = dates;
        this.clock = clock;
    }

    /** The kinds of decision that are asked for. */
    enum Queue {
        /** Complete, says the agency: longest waiting first. */
        SIGN_OFF(SignOffQueuePage.class, "/sign-off", "sign-off", (position, day) -> position.isWaiting(),
                Comparator.comparing(Position::waitingSince)),
        /** A later date was asked for: earliest due date first. */
        DATES(DateRequestsPage.class, "/date-requests", "date-request", (position, day) -> position.waitsForADate(),
                Comparator.comparing(Position::due, Comparator.nullsFirst(Comparator.naturalOrder()))),
        /** Signed off long enough ago to ask whether practice changed: longest due first. */
        IMPACT(ImpactChecksPage.class, "/impact-checks", "impact", Position::isImpactCheckDue,
                Comparator.comparing(Position::impactCheckOn));

        private final Class<? extends QueuePage> page;
        private final String path;
        private final String ofAction;
        private final BiPredicate<Position, LocalDate> waits;
        private final Comparator<Position> order;

        Queue(Class<? extends QueuePage> page, String path, String ofAction,
              BiPredicate<Position, LocalDate> waits, Comparator<Position> order) {
            this.page = page;
            this.path = path;
            this.ofAction = ofAction;
            this.waits = waits;
            this.order = order;
        }

        /** The page that lists it. */
        Class<? extends QueuePage> page() {
            return page;
        }

        String path() {
            return path;
        }

        String pathOf(String reference) {
            return "/actions/" + reference + "/" + ofAction;
        }
    }

    /** Everything in the queue that the reader may see. */
    List<Position> in(Queue queue, Person reader) {
        LocalDate today = today();
        return positions.standing(plans.view(reader, today)).stream()
                .filter(position -> queue.waits.test(position, today))
                .sorted(queue.order.thenComparing(Position::actionId)).toList();
    }

    /** How many are in the queue. */
    int count(Queue queue, Person reader) {
        LocalDate today = today();
        return positions.figures(plans.view(reader, today), queue, standing ->
                (int) standing.stream().filter(position -> queue.waits.test(position, today)).count());
    }

    /** The first action in the queue that the person may decide on, other than this one. */
    Optional<String> next(Queue queue, Person person, String reference) {
        return in(queue, person).stream().map(position -> plans.words(List.of(position)).get(0))
                .filter(action -> !action.reference().equals(reference) && mayDecide(queue, person, action))
                .map(Action::reference).findFirst();
    }

    /** Whether the person may decide on it now, outside a meeting. */
    boolean mayDecide(Queue queue, Person person, Action action) {
        return switch (queue) {
            case SIGN_OFF -> decisions.maySignOffBetweenMeetings(person, action);
            case DATES -> action.state().dates().askedFor() != null && dates.mayDecide(person, action);
            case IMPACT -> decisions.mayCheckImpact(person, action);
        };
    }

    LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
