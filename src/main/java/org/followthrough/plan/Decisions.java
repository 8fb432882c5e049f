package org.followthrough.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PlanStanding;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the sub-committee, the business unit and the independent chair decide about an action. Done means seen: nobody
 * from the agency that did the work decides, and who asks for a date does not agree it. Every verb names the version
 * its person had before them and throws {@link NotAllowed} when the policy refuses, {@link ChangedMeanwhile} when
 * somebody else was first.
 *
 * <p>A verb has a person who records and one who decides: the same between meetings, and in a meeting the one who
 * keeps its record and the member the decision is taken by.
 */
@Service
@Transactional
public class Decisions {

    private final Plans plans;
    private final People people;
    private final Reviews reviews;
    private final ActionMapper actions;
    private final SignOffMapper signOffs;
    private final Histories histories;
    private final BoardSettings settings;
    private final Clock clock;

    Decisions(Plans plans, People people, Reviews reviews, ActionMapper actions, SignOffMapper signOffs,
              Histories histories, BoardSettings settings, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.reviews = reviews;
        this.actions = actions;
        this.signOffs = signOffs;
        this.histories = histories;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Signs off a complete action on evidence seen.
     *
     * @param comment for the minutes; may be null
     * @param impactOn when to ask whether practice changed; null for never
     */
    public void signOff(Person by, Person decider, String reference, int startedFrom, SignOff signOff, String comment,
                        LocalDate impactOn) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        demandSignOff(by, decider, action, signOff.betweenMeetings());
        histories.next(action, decided(by, decider), Cause.SIGNED_OFF, comment,
                action.state().signedOff(today(), impactOn));
        signOffs.insert(action.id(), startedFrom + 1, signOff);
    }

    /** Sends a complete action back with a reason. */
    public void sendBack(Person by, Person decider, String reference, int startedFrom, String reason,
                         boolean betweenMeetings) {
        giveBack(by, decider, reference, startedFrom, Cause.SENT_BACK, reason, betweenMeetings);
    }

    /** Sends a complete action back because its evidence does not show enough. */
    public void askForEvidence(Person by, Person decider, String reference, int startedFrom, String reason,
                               boolean betweenMeetings) {
        giveBack(by, decider, reference, startedFrom, Cause.EVIDENCE_ASKED_FOR, reason, betweenMeetings);
    }

    private void giveBack(Person by, Person decider, String reference, int startedFrom, Cause cause, String reason,
                          boolean betweenMeetings) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        demandSignOff(by, decider, action, betweenMeetings);
        histories.next(action, decided(by, decider), cause, reason, action.state().asSentBack());
    }

    /** Sets the sub-committee's own confidence beside the agency's, with a reason; null takes it back. */
    public void judge(Person by, Person decider, String reference, int startedFrom, Confidence confidence,
                      String reason) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        demandRecording(by, decider);
        if (!mayJudge(decider, action)) {
            throw new NotAllowed();
        }
        histories.next(action, decided(by, decider), Cause.CONFIDENCE_SET, reason, action.state().judged(confidence));
    }

    /** Agrees a due date: the first one, the one asked for, or another. Never by who asked. */
    public void agreeDate(Person by, Person decider, String reference, int startedFrom, LocalDate date,
                          String reason) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        demandDateDecision(by, decider, action);
        histories.next(action, decided(by, decider), Cause.DATE_AGREED, reason,
                action.state().dated(action.state().dates().agreed(date)));
    }

    /** Agrees the date that was asked for. */
    public void agreeDateAskedFor(Person by, Person decider, String reference, int startedFrom, String reason) {
        LocalDate asked = plans.startingFrom(by, reference, startedFrom).state().dates().askedFor();
        if (asked == null) {
            throw new NotAllowed();
        }
        agreeDate(by, decider, reference, startedFrom, asked, reason);
    }

    /** Refuses the date asked for; the due date stays. */
    public void refuseDate(Person by, Person decider, String reference, int startedFrom, String reason) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        demandDateDecision(by, decider, action);
        if (action.state().dates().askedFor() == null) {
            throw new NotAllowed();
        }
        histories.next(action, decided(by, decider), Cause.DATE_REFUSED, reason,
                action.state().dated(action.state().dates().refused()));
    }

    /**
     * Records whether practice changed after sign-off.
     *
     * @param evidence what shows it; kept as the reason of the version
     * @param againOn when to ask again; null for never
     */
    public void checkImpact(Person by, String reference, int startedFrom, Impact answer, String evidence,
                            LocalDate againOn) {
        Action action = signedOff(by, reference, startedFrom);
        histories.next(action, By.of(by), Cause.IMPACT_CHECKED, evidence,
                action.state().impactChecked(answer, againOn));
    }

    /** Opens a signed-off action again because practice has not changed. */
    public void reopen(Person by, String reference, int startedFrom, LocalDate newDue, String evidence) {
        Action action = signedOff(by, reference, startedFrom);
        histories.next(action, By.of(by), Cause.REOPENED, evidence, action.state().reopened(newDue));
    }

    /** Whether the person may be the one who signs the action off or sends it back, in a meeting. */
    @Transactional(readOnly = true)
    public boolean maySignOff(Person person, Action action) {
        return action.state().issued() && action.state().progress() == Progress.COMPLETE
                && plans.standing(person, action)
                .filter(plan -> Access.maySignOff(person, plan, leadAgency(action), isBoardLed(action))).isPresent();
    }

    /** Whether the person may sign the action off or send it back now, between two meetings. */
    @Transactional(readOnly = true)
    public boolean maySignOffBetweenMeetings(Person person, Action action) {
        return maySignOff(person, action) && Access.maySignOffBetweenMeetings(person,
                plans.standing(person, action).orElseThrow(NotAllowed::new), leadAgency(action), isBoardLed(action),
                chairs(person, action));
    }

    /** Whether the person may set the sub-committee's confidence: one of it, not of the lead agency. */
    @Transactional(readOnly = true)
    public boolean mayJudge(Person person, Action action) {
        return action.state().issued() && action.state().progress().isOpen() && plans.standing(person, action)
                .filter(plan -> Access.maySignOff(person, plan, leadAgency(action), isBoardLed(action))).isPresent();
    }

    /** Whether the person may agree a due date, or decide the request that waits. */
    @Transactional(readOnly = true)
    public boolean mayDecideDate(Person person, Action action) {
        Optional<PlanStanding> plan = plans.standing(person, action);
        if (plan.isEmpty() || !action.state().issued() || !action.state().progress().isOpen()) {
            return false;
        }
        Optional<DateRequest> request = waitingRequest(action);
        boolean moves = request.isPresent() || action.state().dates().due() != null;
        return Access.mayDecideDate(person, plan.get(), request.map(DateRequest::askers).orElse(List.of()),
                moves && goesToChair(action.state().dates()));
    }

    /** Whether the person may decide, in a meeting, what the action asks as it stands. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Person person, Action action) {
        return switch (Asked.of(action.state(), today())) {
            case SIGN_OFF -> maySignOff(person, action);
            case LATER_DATE, FIRST_DATE, NEW_DATE -> mayDecideDate(person, action);
            case CONFIDENCE -> mayJudge(person, action);
            case NOTHING -> false;
        };
    }

    /** Whether the person may say whether practice changed after sign-off. */
    @Transactional(readOnly = true)
    public boolean mayCheckImpact(Person person, Action action) {
        return Access.may(person, Permission.CHECK_IMPACT) && action.state().progress() == Progress.SIGNED_OFF
                && plans.standing(person, action).isPresent();
    }

    /** The sub-committee's chair and deputy, who decide between meetings; empty without a sub-committee. */
    @Transactional(readOnly = true)
    public List<Person> chairs(Person reader, Action action) {
        return reviews.find(reader, action.reviewId()).map(Review::state)
                .flatMap(state -> state.committeeId() == null ? Optional.empty() : people.committee(state.committeeId()))
                .stream().flatMap(committee -> Stream.of(Optional.ofNullable(committee.chairId()),
                        Optional.ofNullable(committee.deputyId())))
                .flatMap(Optional::stream).flatMap(id -> people.find(id).stream()).toList();
    }

    /** Whether a request for this action is the independent chair's to decide. */
    public boolean goesToChair(Dates dates) {
        return dates.timesMoved() >= settings.rules().of(BoardRule.MOVES_BEFORE_CHAIR);
    }

    /** The request that waits for a decision on the action. */
    @Transactional(readOnly = true)
    public Optional<DateRequest> waitingRequest(Action action) {
        return action.state().dates().askedFor() == null ? Optional.empty()
                : DateRequest.waiting(oldestFirst(action));
    }

    /** Every request ever made for the action, oldest first. */
    @Transactional(readOnly = true)
    public List<DateRequest> requests(Action action) {
        return DateRequest.of(oldestFirst(action));
    }

    /** What the sign-off in this version of the action rests on; empty where it is none, or one of before the import. */
    @Transactional(readOnly = true)
    public Optional<SignOff> signOff(long actionId, int version) {
        return Optional.ofNullable(signOffs.find(actionId, version));
    }

    /** Ids of the actions that the chair signed off between meetings and that no meeting was told of yet. */
    @Transactional(readOnly = true)
    public Set<Long> notReported() {
        return Set.copyOf(signOffs.notReported());
    }

    /**
     * Records that a meeting was told what the chair signed off since the one before.
     *
     * @param on the London day of the meeting
     * @param minuteReference the minute it stands in
     */
    public void report(Person by, long actionId, LocalDate on, String minuteReference) {
        if (!Access.may(by, Permission.RUN_MEETINGS)) {
            throw new NotAllowed();
        }
        signOffs.report(actionId, on, minuteReference);
    }

    private Action signedOff(Person by, String reference, int startedFrom) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        if (!mayCheckImpact(by, action)) {
            throw new NotAllowed();
        }
        return action;
    }

    private List<ActionVersion> oldestFirst(Action action) {
        List<ActionVersion> versions = new ArrayList<>(actions.history(action.id()).stream()
                .map(row -> row.withoutParts().version()).toList());
        Collections.reverse(versions);
        return versions;
    }

    private static Long leadAgency(Action action) {
        return action.state().lead().agencyId();
    }

    private boolean isBoardLed(Action action) {
        return leadAgency(action) == null
                || people.agency(leadAgency(action)).filter(Agency::ofBoard).isPresent();
    }

    private void demandSignOff(Person by, Person decider, Action action, boolean betweenMeetings) {
        demandRecording(by, decider);
        if (!(betweenMeetings ? maySignOffBetweenMeetings(decider, action) : maySignOff(decider, action))) {
            throw new NotAllowed();
        }
    }

    private void demandDateDecision(Person by, Person decider, Action action) {
        demandRecording(by, decider);
        if (!mayDecideDate(decider, action)) {
            throw new NotAllowed();
        }
    }

    /** Only who keeps the record of meetings records what somebody else decided. */
    private static void demandRecording(Person by, Person decider) {
        if (by.id() != decider.id() && !Access.may(by, Permission.RUN_MEETINGS)) {
            throw new NotAllowed();
        }
    }

    private static By decided(Person by, Person decider) {
        return new By(by.id(), by.id() == decider.id() ? null : decider.id());
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
