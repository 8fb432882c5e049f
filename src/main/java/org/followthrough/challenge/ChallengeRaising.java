package org.followthrough.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens entries of the challenge log: for the chase, or by hand. */
@Service
public class ChallengeRaising {

    private final ChallengeMapper mapper;
    private final People people;
    private final Reviews reviews;
    private final Plans plans;
    private final Positions positions;
    private final BoardSettings settings;
    private final BankHolidays holidays;
    private final Events events;
    private final Clock clock;

    ChallengeRaising(ChallengeMapper mapper, People people, Reviews reviews, Plans plans, Positions positions,
                     BoardSettings settings, BankHolidays holidays, Events events, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.reviews = reviews;
        this.plans = plans;
        this.positions = positions;
        this.settings = settings;
        this.holidays = holidays;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Raises one entry an agency about these actions; what an open entry is about already is left out, and what
     * belongs to a restricted review has an entry of its own.
     *
     * @return how many entries were raised
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int raise(Collection<Long> actionIds) {
        if (actionIds.isEmpty()) {
            return 0;
        }
        Set<Long> open = mapper.openActions();
        Map<Long, String> references = plans.references();
        Map<About, List<ChallengedAction>> entries = new LinkedHashMap<>();
        for (Long actionId : actionIds) {
            Position now = positions.standing(actionId, today());
            if (!open.contains(actionId) && now.leadAgencyId() != null && now.due() != null) {
                entries.computeIfAbsent(about(now), key -> new ArrayList<>())
                        .add(ChallengedAction.of(now, references.get(actionId)));
            }
        }
        entries.forEach((about, actions) -> insert(about, actions, null, null));
        return entries.size();
    }

    /** Whether an entry can be raised about the action by the person: it is issued, owed, and an agency leads it. */
    public boolean may(Person by, Action action) {
        return Access.may(by, Permission.SEE_CHALLENGES) && action.state().issued()
                && action.state().progress().isOpen() && action.state().lead().agencyId() != null;
    }

    /** The open entry that is about the action; null when none is. */
    public Integer openAbout(Action action) {
        return mapper.openAbout(action.id());
    }

    /** By when an answer to a letter of today is asked for. */
    public LocalDate answerDue() {
        return holidays.workingDays().plus(today(), settings.rules().of(BoardRule.ANSWER_TO_CHALLENGE));
    }

    /**
     * Raises an entry by hand.
     *
     * @param actions at least one, of one lead agency and, where restricted, of one review
     * @param reason stands in the letter
     * @return its number
     * @throws NotAllowed when the person may not, or may not for one of the actions
     * @throws IllegalArgumentException when they are not of one agency and review
     */
    @Transactional
    public int raise(Person by, List<Action> actions, String reason) {
        if (actions.isEmpty() || !actions.stream().allMatch(action -> may(by, action)
                && plans.find(by, action.reference()).isPresent())) {
            throw new NotAllowed();
        }
        Map<Long, String> references = actions.stream().collect(Collectors.toMap(Action::id, Action::reference));
        List<Position> now = actions.stream().map(action -> positions.standing(action.id(), today())).toList();
        Set<About> about = now.stream().map(this::about).collect(Collectors.toSet());
        if (about.size() > 1) {
            throw new IllegalArgumentException("Actions of several agencies or restricted reviews");
        }
        return insert(about.iterator().next(), now.stream().map(position -> ChallengedAction.of(position,
                references.get(position.actionId()))).toList(), by, reason);
    }

    /** Whether one entry can be about all of these. */
    public boolean belongTogether(List<Action> actions) {
        return actions.stream().map(action -> about(positions.standing(action.id(), today()))).distinct().count() <= 1;
    }

    private About about(Position now) {
        Review review = reviews.all().stream().filter(one -> one.id() == now.reviewId()).findFirst().orElseThrow();
        return new About(now.leadAgencyId(), review.state().restricted() ? review.id() : null);
    }

    private int insert(About about, List<ChallengedAction> actions, Person by, String reason) {
        Agency agency = people.agency(about.agencyId()).orElseThrow();
        int number = mapper.lastNumber() + 1;
        Long raiser = by == null ? null : by.id();
        mapper.insert(Challenge.raised(number, agency.id(), LetterDraft.office(people.chiefOfficer(agency.id())),
                agency.name(), today(), raiser, reason, answerDue(), about.reviewId()));
        actions.forEach(action -> mapper.insertAction(number, action));
        events.record(raiser, ChallengeEvent.CHALLENGE_RAISED, ChallengeLog.subject(number), reason);
        return number;
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** Whom and what an entry is about. */
    private record About(long agencyId, Long reviewId) {
    }
}
