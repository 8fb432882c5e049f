package org.followthrough.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether an action is done, and whether it changed practice: what the sub-committee and the business unit decide. Done
 * means seen: nobody from the agency that did the work decides. Every verb names the version its person had before them
 * and throws {@link NotAllowed} when the policy refuses,
 * {@link org.followthrough.shared.persistence.ChangedMeanwhile} when somebody else was first.
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
    private final DateDecisions dates;
    private final SignOffMapper signOffs;
    private final Histories histories;
    private final Clock clock;

    Decisions(Plans plans, People people, Reviews reviews, DateDecisions dates, SignOffMapper signOffs,
              Histories histories, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.reviews = reviews;
        this.dates = dates;
        this.signOffs = signOffs;
        this.histories = histories;
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
        demandSignOff(decider, action, signOff.betweenMeetings());
        histories.next(action, By.decided(by, decider), Cause.SIGNED_OFF, comment,
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
        demandSignOff(decider, action, betweenMeetings);
        histories.next(action, By.decided(by, decider), cause, reason, action.state().asSentBack());
    }

    /** Sets the sub-committee's own confidence beside the agency's, with a reason; null takes it back. */
    public void judge(Person by, Person decider, String reference, int startedFrom, Confidence confidence,
                      String reason) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        if (!mayJudge(decider, action)) {
            throw new NotAllowed();
        }
        histories.next(action, By.decided(by, decider), Cause.CONFIDENCE_SET, reason, action.state().judged(confidence));
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

    /** Whether the person may decide, in a meeting, what the action asks as it stands. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Person person, Action action) {
        return switch (Asked.of(action.state(), today())) {
            case SIGN_OFF -> maySignOff(person, action);
            case LATER_DATE, FIRST_DATE, NEW_DATE -> dates.mayDecide(person, action);
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

    /** What the sign-off in this version of the action rests on; empty where it is none, or one of before the import. */
    @Transactional(readOnly = true)
    public Optional<SignOff> signOff(long actionId, int version) {
        return Optional.ofNullable(signOffs.find(actionId, version));
    }

    private Action signedOff(Person by, String reference, int startedFrom) {
        Action action = plans.startingFrom(by, reference, startedFrom);
        if (!mayCheckImpact(by, action)) {
            throw new NotAllowed();
        }
        return action;
    }

    private static Long leadAgency(Action action) {
        return action.state().lead().agencyId();
    }

    private boolean isBoardLed(Action action) {
        return leadAgency(action) == null
                || people.agency(leadAgency(action)).filter(Agency::ofBoard).isPresent();
    }

    private void demandSignOff(Person decider, Action action, boolean betweenMeetings) {
        if (!(betweenMeetings ? maySignOffBetweenMeetings(decider, action) : maySignOff(decider, action))) {
            throw new NotAllowed();
        }
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
