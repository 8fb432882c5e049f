package org.followthrough.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What agencies say of their actions: updates with their evidence, the same day's correction, milestones. Every verb
 * names the version its person had before them and throws {@link NotAllowed} when the policy or a rule refuses,
 * {@link org.followthrough.shared.persistence.ChangedMeanwhile} when somebody else was first.
 */
@Service
@Transactional
public class Updates {

    private final Plans plans;
    private final People people;
    private final Positions positions;
    private final Histories histories;
    private final EvidenceStore evidence;
    private final UpdateCalendar calendar;
    private final Clock clock;

    Updates(Plans plans, People people, Positions positions, Histories histories, EvidenceStore evidence,
            UpdateCalendar calendar, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.positions = positions;
        this.histories = histories;
        this.evidence = evidence;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Records an update; the files its writer sent for it become evidence. */
    public void give(Person by, String reference, int startedFrom, Given given) {
        Action action = plans.toUpdate(by, reference, startedFrom);
        demandEvidence(by, action, given);
        Update update = given.update();
        Instant at = effectiveAt(action, given.received());
        int files = evidence.uploads(by, action).size();
        ActionState next = ticked(action.state(), given.done()).updated(update, at).given(null, files);
        histories.next(action, by(by, action, given.received()), Cause.UPDATED, update.askReason(), next, at);
        evidence.adopt(by, action, null, update.evidence(), null);
    }

    /** Records that nothing has changed since the last update, which answers the round. */
    public void noChange(Person by, String reference, int startedFrom) {
        Action action = plans.toUpdate(by, reference, startedFrom);
        if (obstacleToNoChange(action).isPresent()) {
            throw new NotAllowed();
        }
        histories.next(action, By.of(by), Cause.NO_CHANGE, null, action.state().unchanged(clock.instant()));
    }

    /** Why "no change this month" is not enough for the action; empty where it is. */
    @Transactional(readOnly = true)
    public Optional<MonthlyUpdate.Obstacle> obstacleToNoChange(Action action) {
        return MonthlyUpdate.obstacleToNoChange(positions.history(action.id()), calendar.on(today()));
    }

    /**
     * Puts the day's own update right, as if this had been said in the first place. The old words stay in their
     * version, and evidence once given stays.
     */
    public void correct(Person by, String reference, int startedFrom, Given given) {
        Action action = plans.toUpdate(by, reference, startedFrom);
        Action before = beforeCorrection(by, action).orElseThrow(NotAllowed::new);
        demandEvidence(by, action, given);
        Update update = given.update();
        Instant at = effectiveAt(action, given.received());
        Optional<Evidence> said = evidence.statementAfter(action, before.version().version());
        boolean restated = update.evidence() != null
                && said.filter(earlier -> earlier.statement().equals(update.evidence())).isEmpty();
        int pieces = action.state().evidenceCount() + evidence.uploads(by, action).size()
                + (restated && said.isEmpty() ? 1 : 0);
        ActionState next = ticked(before.state(), given.done()).updated(update, at);
        histories.next(action, by(by, action, given.received()), Cause.CORRECTED, update.askReason(), next.given(
                update.evidence() == null ? action.state().evidence() : null, pieces - next.evidenceCount()), at);
        evidence.adopt(by, action, null, restated ? update.evidence() : null, said.map(Evidence::id).orElse(null));
    }

    /**
     * Sets the steps on the way to an action's end.
     *
     * @param reason why a promised date goes; may be null when none does
     */
    public void setMilestones(Person by, String reference, int startedFrom, List<Milestone> milestones,
                              String reason) {
        Action action = plans.toUpdate(by, reference, startedFrom);
        ActionState next = action.state().withMilestones(milestones);
        List<MilestoneChange> changes = MilestoneChange.between(action.state().milestones(), next.milestones());
        if (reason == null && changes.stream().anyMatch(MilestoneChange::needsReason)
                || milestones.size() > Milestone.MOST) {
            throw new NotAllowed();
        }
        if (!changes.isEmpty()) {
            histories.next(action, By.of(by), Cause.MILESTONES_SET, reason, next);
        }
    }

    /** The state that the person's update of today followed, while they may still put it right; empty otherwise. */
    @Transactional(readOnly = true)
    public Optional<Action> beforeCorrection(Person person, Action action) {
        if (!plans.mayUpdate(person, action)) {
            return Optional.empty();
        }
        OptionalInt before = Correction.of(plans.history(action), person.id(), today());
        return before.isPresent() ? Optional.of(plans.atVersion(action.id(), before.getAsInt())) : Optional.empty();
    }

    /**
     * Whether the person must give evidence to say that the action is complete: nothing was given yet or sent with this
     * update, or nothing since the sub-committee asked for more.
     */
    @Transactional(readOnly = true)
    public boolean lacksEvidence(Person by, Action action) {
        if (!evidence.uploads(by, action).isEmpty()) {
            return false;
        }
        int given = action.state().evidenceCount();
        return given == 0 && action.state().evidence() == null || plans.history(action).stream()
                .filter(version -> version.cause() == Cause.EVIDENCE_ASKED_FOR).findFirst()
                .filter(asked -> asked.state().evidenceCount() >= given).isPresent();
    }

    /** The people of the lead agency an update may have been received from, the lead person among them. */
    @Transactional(readOnly = true)
    public List<Person> speakers(Action action) {
        Lead lead = action.state().lead();
        return people.all().stream().filter(person -> person.isOf(lead.agencyId())
                        && (person.state() == PersonState.ACTIVE || person.state() == PersonState.INVITED)
                        || lead.personId() != null && lead.personId() == person.id())
                .toList();
    }

    private void demandEvidence(Person by, Action action, Given given) {
        if (given.update().progress() == Progress.COMPLETE && given.update().evidence() == null
                && lacksEvidence(by, action)) {
            throw new NotAllowed();
        }
    }

    private By by(Person by, Action action, Received received) {
        if (received == null) {
            return By.of(by);
        }
        if (by.cameByLink() || speakers(action).stream().noneMatch(speaker -> speaker.id() == received.fromPersonId())) {
            throw new NotAllowed();
        }
        return new By(by.id(), received.fromPersonId());
    }

    /** What was received on an earlier day was true from then, but never before what the history last tells. */
    private Instant effectiveAt(Action action, Received received) {
        if (received == null || received.on().equals(today())) {
            return clock.instant();
        }
        Instant last = action.version().effectiveAt();
        if (received.on().isAfter(today()) || received.on().isBefore(London.dayOf(last))) {
            throw new NotAllowed();
        }
        Instant said = London.startOf(received.on());
        return said.isBefore(last) ? last : said;
    }

    private static ActionState ticked(ActionState state, Map<Integer, LocalDate> done) {
        List<Milestone> milestones = new ArrayList<>(state.milestones());
        done.forEach((place, day) -> {
            Milestone milestone = milestones.get(place);
            milestones.set(place, new Milestone(milestone.text(), milestone.due(), day));
        });
        return state.withMilestones(milestones);
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
