package org.followthrough.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Access;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who leads which action: naming a lead, handing over all a leaver led, and leads who say an action is not theirs. */
@Service
@Transactional
public class Leads {

    private final Plans plans;
    private final Positions positions;
    private final NotMineMapper notMine;
    private final People people;
    private final Reviews reviews;
    private final BoardSettings settings;
    private final Outbox outbox;
    private final Histories histories;
    private final Clock clock;

    Leads(Plans plans, Positions positions, NotMineMapper notMine, People people, Reviews reviews,
          BoardSettings settings, Outbox outbox, Histories histories, Clock clock) {
        this.plans = plans;
        this.positions = positions;
        this.notMine = notMine;
        this.people = people;
        this.reviews = reviews;
        this.settings = settings;
        this.outbox = outbox;
        this.histories = histories;
        this.clock = clock;
    }

    /** Whether somebody could be made the lead of the action by this person: they lead actions, it is not over. */
    @Transactional(readOnly = true)
    public boolean mayName(Person by, Action action, Person lead) {
        return Access.canLead(lead) && mayName(by, action, lead.agencyId());
    }

    /** Whether the person may name another lead within the agency that leads the action. */
    @Transactional(readOnly = true)
    public boolean mayName(Person by, Action action) {
        return mayName(by, action, action.state().lead().agencyId());
    }

    private boolean mayName(Person by, Action action, Long agencyId) {
        return !action.state().progress().isOver() && plans.standing(by, action)
                .filter(plan -> Access.mayNameLead(by, plan, action.state().lead().agencyId(), agencyId)).isPresent();
    }

    /**
     * Makes somebody the lead of these actions, and their agency the lead agency. What they already lead stays as it
     * is.
     *
     * @param seen the last commit the person had seen: none of the actions may have changed since
     * @return how many actions have a new lead
     * @throws NotAllowed when the policy refuses for any of them
     * @throws ChangedMeanwhile when any of them changed since
     */
    public int name(Person by, List<String> references, Person lead, long seen) {
        int named = 0;
        for (String reference : references) {
            Action action = plans.find(by, reference).orElseThrow(NotAllowed::new);
            if (!mayName(by, action, lead)) {
                throw new NotAllowed();
            }
            if (action.version().seq() > seen) {
                throw new ChangedMeanwhile();
            }
            named += name(by, action, lead) ? 1 : 0;
        }
        return named;
    }

    /**
     * Names the lead of an action; whoever said it was not theirs is thereby answered. Naming the present
     * lead again leaves it with them.
     *
     * @param startedFrom the version the person had before them
     * @throws NotAllowed when the policy refuses, or the new lead cannot lead actions of that agency
     * @throws ChangedMeanwhile when somebody else was first
     */
    public void name(Person by, String reference, int startedFrom, long personId) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        Person lead = people.find(personId).orElseThrow(NotAllowed::new);
        if (!mayName(by, action, lead)) {
            throw new NotAllowed();
        }
        name(by, action, lead);
        notMine.answer(action.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The actions of an agency that this person leads and that are not over, as far as the reader sees them. */
    @Transactional(readOnly = true)
    public List<Position> ledBy(Person reader, long agencyId, long personId) {
        View view = plans.view(reader, today());
        return positions.standing(view).stream().filter(position -> !position.progress().isOver()
                        && Long.valueOf(agencyId).equals(position.leadAgencyId())
                        && Long.valueOf(personId).equals(position.leadPersonId()))
                .sorted(ActionOrder.URGENCY.comparator(false, today(), position -> 0)).toList();
    }

    /**
     * Hands everything {@link #ledBy} finds over to another person of the agency, all or nothing.
     *
     * @return how many actions changed hands
     * @throws NotAllowed when the policy refuses, or the new lead cannot lead actions of that agency
     */
    public int handOver(Person by, long agencyId, long fromId, long toId) {
        Person to = people.find(toId).orElseThrow(NotAllowed::new);
        if (!Access.mayHandOver(by, agencyId) || !Access.canLead(to, agencyId) || fromId == toId) {
            throw new NotAllowed();
        }
        List<Action> theirs = ledBy(by, agencyId, fromId).stream().map(plans::atVersion).toList();
        for (Action action : theirs) {
            if (!mayName(by, action, to)) {
                throw new NotAllowed();
            }
            name(by, action, to);
            notMine.answer(action.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        return theirs.size();
    }

    /**
     * The lead says that an action is not theirs: the agency's co-ordinators are asked.
     *
     * @throws NotAllowed unless they lead it and it is not over
     */
    public void notMine(Person by, String reference, String why) {
        Action action = plans.find(by, reference).orElseThrow(NotAllowed::new);
        if (!mayDisown(by, action)) {
            throw new NotAllowed();
        }
        notMine.answer(action.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        notMine.insert(new NewRow(), new NotMine(0, action.id(), by.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), why));
        LeadLetter letter = new LeadLetter(settings.board());
        coordinatorsFor(action.state().lead().agencyId(), action.reviewId()).stream()
                .filter(coordinator -> coordinator.id() != by.id())
                .forEach(coordinator -> outbox.write(letter.notMine(coordinator, by, reference, today().toString())));
    }

    /** Whether the person may say that the action is not theirs. */
    @Transactional(readOnly = true)
    public boolean mayDisown(Person person, Action action) {
        return !person.cameByLink() && Long.valueOf(person.id()).equals(action.state().lead().personId())
                && action.state().issued()
                && !action.state().progress().isOver();
    }

    /** The actions in the reader's sight whose present lead says they are not theirs, oldest first. */
    @Transactional(readOnly = true)
    public List<Disowned> disowned(Person reader) {
        View view = plans.view(reader, today());
        Map<Long, Boolean> asked = new HashMap<>();
        List<Disowned> all = new ArrayList<>();
        for (NotMine said : notMine.open()) {
            Position position = positions.standing(said.actionId(), view.asAt());
            if (position != null && view.shows(position) && !position.progress().isOver()
                    && Long.valueOf(said.personId()).equals(position.leadPersonId())) {
                all.add(new Disowned(said, position, asked.computeIfAbsent(said.actionId(),
                        id -> !coordinatorsFor(position.leadAgencyId(), position.reviewId()).isEmpty())));
            }
        }
        return all;
    }

    /** The co-ordinators of the agency who can be written to and may see the review. */
    private List<Person> coordinatorsFor(Long agencyId, long reviewId) {
        Review review = reviews.all().stream().filter(one -> one.id() == reviewId).findFirst().orElseThrow();
        return people.all().stream().filter(person -> person.is(Role.AGENCY_COORDINATOR) && person.isOf(agencyId)
                && (person.state() == PersonState.ACTIVE || person.state() == PersonState.INVITED)
                && (!review.state().restricted() || reviews.standing(person, review).named())).toList();
    }

    /** Names the lead; false when they lead it already. */
    private boolean name(Person by, Action action, Person lead) {
        Lead before = action.state().lead();
        Lead after = new Lead(lead.agencyId(), lead.id(), before.asPrinted());
        if (after.equals(before)) {
            return false;
        }
        histories.next(action, By.of(by), Cause.LEAD_NAMED, null, action.state().ledBy(after));
        return true;
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /**
     * An action whose lead says it is not theirs.
     *
     * @param coordinated whether a co-ordinator was asked; otherwise it is for the business unit
     */
    public record Disowned(NotMine said, Position position, boolean coordinated) {
    }
}
