package org.followthrough.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Access;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.PlanStanding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By when an action is due: first dates, and later ones that were asked for. Who asks for a date does not agree it, and
 * after some moves the independent chair decides. The verbs follow the rules of {@link Decisions}.
 */
@Service
@Transactional
public class DateDecisions {

    private final Plans plans;
    private final ActionMapper actions;
    private final Histories histories;
    private final BoardSettings settings;

    DateDecisions(Plans plans, ActionMapper actions, Histories histories, BoardSettings settings) {
        this.plans = plans;
        this.actions = actions;
        this.histories = histories;
        this.settings = settings;
    }

    /** Agrees a due date: the first one, the one asked for, or another. Never by who asked. */
    public void agree(Person by, Person decider, String reference, int startedFrom, LocalDate date,
                          String reason) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        demand(decider, action);
        histories.next(action, By.decided(by, decider), Cause.DATE_AGREED, reason,
                action.state().dated(action.state().dates().agreed(date)));
    }

    /** Agrees the date that was asked for. */
    public void agreeAskedFor(Person by, Person decider, String reference, int startedFrom, String reason) {
        LocalDate asked = plans.startingFrom(by, reference, startedFrom).state().dates().askedFor();
        if (asked == null) {
            throw new NotAllowed();
        }
        agree(by, decider, reference, startedFrom, asked, reason);
    }

    /** Refuses the date asked for; the due date stays. */
    public void refuse(Person by, Person decider, String reference, int startedFrom, String reason) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        demand(decider, action);
        if (action.state().dates().askedFor() == null) {
            throw new NotAllowed();
        }
        histories.next(action, By.decided(by, decider), Cause.DATE_REFUSED, reason,
                action.state().dated(action.state().dates().refused()));
    }

    /** Whether the person may agree a due date, or decide the request that waits. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Person person, Action action) {
        Optional<PlanStanding> plan = plans.standing(person, action);
        if (plan.isEmpty() || !action.state().issued() || !action.state().progress().isOpen()) {
            return false;
        }
        Optional<DateRequest> request = waiting(action);
        boolean moves = request.isPresent() || action.state().dates().due() != null;
        return Access.mayDecideDate(person, plan.get(), request.map(DateRequest::askers).orElse(List.of()),
                moves && goesToChair(action.state().dates()));
    }

    /** Whether a request for this action is the independent chair's to decide. */
    public boolean goesToChair(Dates dates) {
        return dates.timesMoved() >= settings.rules().of(BoardRule.MOVES_BEFORE_CHAIR);
    }

    /** The request that waits for a decision on the action. */
    @Transactional(readOnly = true)
    public Optional<DateRequest> waiting(Action action) {
        return action.state().dates().askedFor() == null ? Optional.empty()
                : DateRequest.waiting(oldestFirst(action));
    }

    /** Every request ever made for the action, oldest first. */
    @Transactional(readOnly = true)
    public List<DateRequest> requests(Action action) {
        return DateRequest.of(oldestFirst(action));
    }

    private List<ActionVersion> oldestFirst(Action action) {
        List<ActionVersion> versions = new ArrayList<>(actions.history(action.id()).stream()
                .map(row -> row.withoutParts().version()).toList());
        Collections.reverse(versions);
        return versions;
    }

    private void demand(Person decider, Action action) {
        if (!mayDecide(decider, action)) {
            throw new NotAllowed();
        }
    }
}
