package org.followthrough.meeting;

import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.springframework.stereotype.Component;

/** Who may do what to a meeting, and when. */
@Component
class Gate {

    private final MeetingMapper mapper;
    private final People people;

    Gate(MeetingMapper mapper, People people) {
        this.mapper = mapper;
        this.people = people;
    }

    boolean mayRead(Person person) {
        return Access.may(person, Permission.SEE_MEETINGS);
    }

    boolean mayRun(Person person, long committeeId) {
        return people.committee(committeeId).filter(committee -> Access.mayRunMeetings(person, committee)).isPresent();
    }

    /**
     * The meeting, for who runs it; nobody else changes it until the commit.
     *
     * @throws NotAllowed when the person does not run it
     * @throws ChangedMeanwhile when it is not in this state
     */
    Meeting hold(Person by, long id, MeetingState state) {
        Meeting meeting = running(by, id);
        if (mapper.hold(id, state) == 0) {
            throw new ChangedMeanwhile();
        }
        return meeting.state() == state ? meeting : mapper.meeting(id);
    }

    /** The meeting in whatever state it is, for who runs it; the same throws. */
    Meeting hold(Person by, long id) {
        return hold(by, id, running(by, id).state());
    }

    /** The meeting that is not over yet, for who runs it; the same throws. */
    Meeting holdUnlessOver(Person by, long id) {
        return hold(by, id, running(by, id).isOpen() ? MeetingState.OPEN : MeetingState.PLANNED);
    }

    private Meeting running(Person by, long id) {
        Meeting meeting = mapper.meeting(id);
        if (meeting == null || !mayRun(by, meeting.committeeId())) {
            throw new NotAllowed();
        }
        return meeting;
    }
}
