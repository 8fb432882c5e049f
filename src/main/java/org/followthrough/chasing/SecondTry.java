package org.followthrough.chasing;

import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.shared.mail.Bouncing;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.mail.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a message again that did not arrive, word for word, to the address its reader has now. */
@Service
@Transactional(readOnly = true)
public class SecondTry {

    private final Register register;
    private final Outbox outbox;
    private final People people;
    private final Bouncing bouncing;

    SecondTry(Register register, Outbox outbox, People people, Bouncing bouncing) {
        this.register = register;
        this.outbox = outbox;
        this.people = people;
        this.bouncing = bouncing;
    }

    /** Whether the person may send it again: it did not arrive, and its reader can be written to now. */
    public boolean may(Person by, Message message) {
        return Access.may(by, Permission.EDIT_PLANS) && message.outcome().isLost()
                && people.find(message.recipientId()).filter(this::canBeWrittenTo).isPresent();
    }

    /**
     * Sends it again.
     *
     * @return the id of the new message
     * @throws NotAllowed when the person may not
     */
    @Transactional
    public long send(Person by, long messageId) {
        Message message = register.find(messageId).filter(one -> may(by, one)).orElseThrow(NotAllowed::new);
        Person reader = people.find(message.recipientId()).orElseThrow(NotAllowed::new);
        return outbox.writeAgain(message, new Recipient(reader.id(), reader.name(), reader.email()),
                DigestText.say("again.why", by.name()));
    }

    private boolean canBeWrittenTo(Person reader) {
        return (reader.state() == PersonState.ACTIVE || reader.state() == PersonState.INVITED)
                && bouncing.of(reader.email()).isEmpty();
    }
}
