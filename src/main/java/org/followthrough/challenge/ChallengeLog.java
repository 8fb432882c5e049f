package org.followthrough.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The challenge log of the board: raised by the chase, answered and closed by the chair and the business unit. */
@Service
@Transactional(readOnly = true)
public class ChallengeLog {

    private final ChallengeMapper mapper;
    private final People people;
    private final Reviews reviews;
    private final Plans plans;
    private final Positions positions;
    private final BoardSettings settings;
    private final BankHolidays holidays;
    private final Events events;
    private final Clock clock;

    ChallengeLog(ChallengeMapper mapper, People people, Reviews reviews, Plans plans, Positions positions,
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
        LocalDate today = today();
        Set<Long> open = mapper.openActions();
        Map<Long, Review> byId = reviews.all().stream().collect(Collectors.toMap(Review::id, review -> review));
        Map<About, List<ChallengedAction>> entries = new LinkedHashMap<>();
        Map<Long, String> references = actionIds.isEmpty() ? Map.of() : plans.references();
        for (Long actionId : actionIds) {
            Position now = positions.standing(actionId, today);
            if (!open.contains(actionId) && now.leadAgencyId() != null && now.due() != null) {
                boolean restricted = byId.get(now.reviewId()).state().restricted();
                entries.computeIfAbsent(new About(now.leadAgencyId(), restricted ? now.reviewId() : null),
                        key -> new ArrayList<>()).add(new ChallengedAction(actionId, references.get(actionId),
                        now.due(), now.lastUpdateAt() == null ? null : London.dayOf(now.lastUpdateAt())));
            }
        }
        entries.forEach((about, actions) -> insert(about, actions, today));
        return entries.size();
    }

    private void insert(About about, List<ChallengedAction> actions, LocalDate today) {
        Agency agency = people.agency(about.agencyId()).orElseThrow();
        int number = mapper.lastNumber() + 1;
        mapper.insert(new Challenge(number, agency.id(), ChallengeLetter.addressee(agency), agency.name(), today,
                holidays.workingDays().plus(today, settings.rules().of(BoardRule.ANSWER_TO_CHALLENGE)), null, null,
                null, about.reviewId()));
        actions.forEach(action -> mapper.insertAction(number, action));
        events.record(null, ChallengeEvent.CHALLENGE_RAISED, subject(number), null);
    }

    /** A page of the entries the reader may see, open ones first, then newest first. */
    public List<Challenge> page(Person reader, int offset, int count) {
        return mapper.page(visible(reader), offset, count);
    }

    /** How many entries the reader may see. */
    public int count(Person reader) {
        return mapper.count(visible(reader), false);
    }

    /** How many of them are open. */
    public int countOpen(Person reader) {
        return mapper.count(visible(reader), true);
    }

    /** The entry with this number, if the reader may see it. */
    public Optional<Challenge> find(Person reader, int number) {
        return Optional.ofNullable(mapper.challenge(number)).filter(entry -> maySee(reader, entry));
    }

    /** What the entry is about. */
    public List<ChallengedAction> actions(Challenge challenge) {
        return mapper.actions(challenge.number());
    }

    /** The letter to the chief officer. */
    public ChallengeLetter letter(Challenge challenge) {
        return new ChallengeLetter(settings.board(), challenge, actions(challenge));
    }

    /**
     * Keeps what the chief officer answered.
     *
     * @throws NotAllowed when the person may not see the entry
     * @throws ChangedMeanwhile when it was closed
     */
    @Transactional
    public void answer(Person by, int number, String answer) {
        find(by, number).orElseThrow(NotAllowed::new);
        change(mapper.answer(number, answer, today()));
        events.record(by.id(), ChallengeEvent.CHALLENGE_ANSWERED, subject(number), null);
    }

    /**
     * Closes the entry.
     *
     * @throws NotAllowed when the person may not see the entry
     * @throws ChangedMeanwhile when it was closed
     */
    @Transactional
    public void close(Person by, int number) {
        find(by, number).orElseThrow(NotAllowed::new);
        change(mapper.close(number, today()));
        events.record(by.id(), ChallengeEvent.CHALLENGE_CLOSED, subject(number), null);
    }

    private static void change(int changed) {
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    private Set<Long> visible(Person reader) {
        if (!Access.may(reader, Permission.SEE_CHALLENGES)) {
            throw new NotAllowed();
        }
        return reviews.visibleTo(reader).stream().map(Review::id).collect(Collectors.toSet());
    }

    private boolean maySee(Person reader, Challenge entry) {
        return Access.may(reader, Permission.SEE_CHALLENGES)
                && (entry.reviewId() == null || reviews.find(reader, entry.reviewId()).isPresent());
    }

    private static String subject(int number) {
        return "challenge/" + number;
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** Whom and what an entry is about. */
    private record About(long agencyId, Long reviewId) {
    }
}
