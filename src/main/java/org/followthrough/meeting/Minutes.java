package org.followthrough.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Cause;
import org.followthrough.plan.DecisionMinutes;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting decides and notes, item by item, while it is open. */
@Service
@Transactional
public class Minutes {

    private final MeetingMapper mapper;
    private final Gate gate;
    private final Agendas agendas;
    private final Attendances attendances;
    private final Plans plans;
    private final Positions positions;
    private final Decisions decisions;
    private final DecisionMinutes decisionMinutes;
    private final Clock clock;

    Minutes(MeetingMapper mapper, Gate gate, Agendas agendas, Attendances attendances, Plans plans,
            Positions positions, Decisions decisions, DecisionMinutes decisionMinutes, Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.agendas = agendas;
        this.attendances = attendances;
        this.plans = plans;
        this.positions = positions;
        this.decisions = decisions;
        this.decisionMinutes = decisionMinutes;
        this.clock = clock;
    }

    /**
     * What the meeting decides about an item.
     *
     * @param deciderId whom the decision is taken by
     * @param cause the cause of the version of the action that records it
     * @param startedFrom the version of the action that was on the screen
     */
    public record Taken(long deciderId, Cause cause, int startedFrom) {
    }

    /** The action of a line, if the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Action> action(Person reader, AgendaLine line) {
        Position position = line.position();
        return plans.words(List.of(position)).stream().findFirst()
                .flatMap(action -> plans.find(reader, action.reference()));
    }

    /** What keeps the meeting from deciding what the action asks; empty when somebody in the room may decide. */
    @Transactional(readOnly = true)
    public Optional<Obstacle> obstacle(Meeting meeting, Action action) {
        if (!meeting.isOpen()) {
            return Optional.of(Obstacle.NOT_OPEN);
        }
        if (!attendances.quorum(meeting).isReached()) {
            return Optional.of(Obstacle.NOT_QUORATE);
        }
        return deciders(meeting, action).isEmpty() ? Optional.of(Obstacle.NOBODY) : Optional.empty();
    }

    /** Who of those in the room may decide what the action asks. */
    @Transactional(readOnly = true)
    public List<Person> deciders(Meeting meeting, Action action) {
        return attendances.deciding(meeting).stream().filter(person -> decisions.mayDecide(person, action)).toList();
    }

    /**
     * Notes an item without deciding about it; what was decided about it before the meeting is thereby reported.
     *
     * @param version the version of the action that was on the screen
     * @param note for the minutes; null for none
     * @throws NotAllowed unless the person runs the meeting and the item is on its agenda
     * @throws ChangedMeanwhile when the meeting is not open
     */
    public void note(Person by, long meetingId, long actionId, int version, String note) {
        Meeting meeting = gate.hold(by, meetingId, MeetingState.OPEN);
        Item item = item(by, meeting, actionId);
        if (positions.version(actionId, version) == null) {
            throw new NotAllowed();
        }
        mapper.note(meetingId, actionId, note, version, clock.instant(), by.id());
        if (!item.isDone()) {
            decisionMinutes.report(by, actionId, meeting.day(), meeting.minute(item.position()));
        }
    }

    /**
     * Records what the meeting decides about an item: the action's new version with its minute, and the item that points
     * to it, or none of them. What was decided about it before the meeting is thereby reported.
     *
     * @param note for the minutes; null for none
     * @param verb records the decision in the plan
     * @throws NotAllowed unless the meeting is quorate and run by the person, the item is on its agenda, and who
     *     decides is in the room; or when the verb refuses
     * @throws ChangedMeanwhile when the meeting is not open, the item is decided, or the action was changed
     */
    public void decide(Person by, long meetingId, long actionId, Taken taken, String note, Runnable verb) {
        Meeting meeting = gate.hold(by, meetingId, MeetingState.OPEN);
        Item item = item(by, meeting, actionId);
        String minute = meeting.minute(item.position());
        if (!attendances.quorum(meeting).isReached() || attendances.deciding(meeting).stream()
                .noneMatch(person -> person.id() == taken.deciderId())) {
            throw new NotAllowed();
        }
        // Before the verb, which takes the lock that is to be the last.
        if (mapper.decide(meetingId, actionId, note, taken.cause(), taken.deciderId(), taken.startedFrom() + 1,
                clock.instant(), by.id()) == 0) {
            throw new ChangedMeanwhile();
        }
        decisionMinutes.report(by, actionId, meeting.day(), minute);
        verb.run();
        decisionMinutes.keep(by, actionId, taken.startedFrom() + 1, minute);
    }

    private Item item(Person by, Meeting meeting, long actionId) {
        return agendas.papers(by, meeting).lines().stream().map(AgendaLine::item)
                .filter(item -> item.actionId() == actionId).findFirst().orElseThrow(NotAllowed::new);
    }
}
