package org.followthrough.chasing;

import java.time.Clock;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.NewRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether people are chased. A new board chases nobody until its business unit turns it on. */
@Service
@Transactional(readOnly = true)
public class ChasingSwitch {

    private final SwitchMapper mapper;
    private final Events events;
    private final Clock clock;

    ChasingSwitch(SwitchMapper mapper, Events events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it is on. */
    public boolean isOn() {
        Turned last = mapper.last();
        return last != null && last.turnedOn();
    }

    /** The last time it was turned on or off; null when it never was. */
    public Turned last() {
        return mapper.last();
    }

    /** Whether the person may turn it on and off. */
    public boolean mayTurn(Person person) {
        return Access.may(person, Permission.EDIT_PLANS);
    }

    /**
     * Turns it on or off; does nothing where it is so already.
     *
     * @throws NotAllowed unless the person may
     */
    @Transactional
    public void turn(Person by, boolean on) {
        if (!mayTurn(by)) {
            throw new NotAllowed();
        }
        if (isOn() != on) {
            mapper.insert(new NewRow(), new Turned(on, clock.instant(), by.id()));
            events.record(by.id(), on ? ChasingEvent.CHASING_TURNED_ON : ChasingEvent.CHASING_TURNED_OFF, null, null);
        }
    }
}
