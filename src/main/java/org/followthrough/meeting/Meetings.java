package org.followthrough.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.Positions;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings of the sub-committees: planned, opened and closed, or cancelled. Sub-committee, business unit, independent chair and inspectors read them; the business unit
 * and the sub-committee's chair run them. A verb that comes too late throws {@link ChangedMeanwhile}.
 */
@Service
@Transactional
public class Meetings {

    private final MeetingMapper mapper;
    private final Gate gate;
    private final Agendas agendas;
    private final Attendances attendances;
    private final Positions positions;
    private final Clock clock;

    Meetings(MeetingMapper mapper, Gate gate, Agendas agendas, Attendances attendances, Positions positions,
             Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.agendas = agendas;
        this.attendances = attendances;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Plans a meeting and returns its id.
     *
     * @param place may be null
     */
    public long add(Person by, long committeeId, Instant startsAt, String place) {
        if (!mayRun(by, committeeId)) {
            throw new NotAllowed();
        }
        NewRow key = new NewRow();
        mapper.insert(key, committeeId, startsAt, place);
        passOn(committeeId);
        return key.id();
    }

    /** Moves a planned meeting to another time or place. */
    public void change(Person by, long id, Instant startsAt, String place) {
        gate.hold(by, id, MeetingState.PLANNED);
        mapper.change(id, startsAt, place);
    }

    /** Opens a planned meeting: its papers are frozen if they are not, and its members are those of today. */
    public void open(Person by, long id) {
        Meeting meeting = gate.hold(by, id, MeetingState.PLANNED);
        agendas.freeze(meeting);
        attendances.keepMembers(meeting);
        mapper.open(id, attendances.quorumToday(), clock.instant());
    }

    /** Closes an open meeting; what it did not come to is an exception still, and comes to the next one. */
    public void close(Person by, long id) {
        gate.hold(by, id, MeetingState.OPEN);
        mapper.close(id, clock.instant());
    }

    /**
     * Cancels a meeting. It is kept; what asks for something comes to the next one by itself, and what was put on its
     * agenda by hand goes there, or waits until one is planned.
     *
     * @throws ChangedMeanwhile also when it has decided or noted something, which must not be lost
     */
    public void cancel(Person by, long id, String reason) {
        Meeting meeting = gate.holdUnlessOver(by, id);
        if (agendas.countDone(meeting) > 0) {
            throw new ChangedMeanwhile();
        }
        mapper.cancel(id, clock.instant(), reason);
        passOn(meeting.committeeId());
    }

    private void passOn(long committeeId) {
        Meeting next = mapper.nextPlanned(committeeId);
        if (next != null) {
            for (Meeting cancelled : mapper.notPassedOn(committeeId)) {
                agendas.passOn(cancelled, next);
                mapper.passOn(cancelled.id(), next.id());
            }
        }
    }

    /**
     * Records a meeting that was held before this service was, with what came of it, as the demonstration does.
     *
     * @param asAt the London day its papers were about
     * @param items in the order of the agenda
     */
    public void addPast(Person by, long committeeId, Instant startsAt, String place, LocalDate asAt,
                        List<Attendee> attendees, List<Item> items) {
        long id = add(by, committeeId, startsAt, place);
        mapper.freeze(id, asAt, positions.knownSeq(), startsAt);
        items.forEach(item -> mapper.insertItem(id, item));
        attendances.write(id, attendees);
        mapper.open(id, attendances.quorumToday(), startsAt);
        mapper.close(id, startsAt);
    }

    /** The meeting, for who may read it. */
    @Transactional(readOnly = true)
    public Optional<Meeting> find(Person reader, long id) {
        return gate.mayRead(reader) ? Optional.ofNullable(mapper.meeting(id)) : Optional.empty();
    }

    /** Meetings to come and under way, the next first. */
    @Transactional(readOnly = true)
    public List<Meeting> coming(Person reader) {
        return gate.mayRead(reader) ? mapper.coming() : List.of();
    }

    /** Meetings that are over or cancelled, the last first. */
    @Transactional(readOnly = true)
    public List<Meeting> past(Person reader, int offset, int count) {
        return gate.mayRead(reader) ? mapper.past(offset, count) : List.of();
    }

    /** How many meetings are over or cancelled. */
    @Transactional(readOnly = true)
    public int countPast(Person reader) {
        return gate.mayRead(reader) ? mapper.countPast() : 0;
    }

    /** Whether the person may plan and run meetings of the sub-committee. */
    @Transactional(readOnly = true)
    public boolean mayRun(Person person, long committeeId) {
        return gate.mayRun(person, committeeId);
    }
}
