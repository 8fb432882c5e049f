package org.followthrough.plan;

import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;

/**
 * Who recorded a change, and on whose behalf.
 *
 * @param personId null for the system itself
 * @param onBehalfOf null when people spoke for themselves
 * @param messageId the message by whose one-time link they came; null for who signed in
 */
public record By(Long personId, Long onBehalfOf, Long messageId) {

    /** The system itself. */
    public static final By SYSTEM = new By(null, null);

    /** Somebody who signed in. */
    public By(Long personId, Long onBehalfOf) {
        this(personId, onBehalfOf, null);
    }

    /** A person speaking for themselves. */
    public static By of(Person person) {
        return new By(person.id(), null, person.cameByLink() ? person.pass().messageId() : null);
    }

    /**
     * What somebody decided: themselves, or in a meeting, whose record another person keeps.
     *
     * @throws NotAllowed when the recorder is not the decider and keeps no record of meetings
     */
    static By decided(Person recorder, Person decider) {
        if (recorder.id() == decider.id()) {
            return of(recorder);
        }
        if (!Access.may(recorder, Permission.RUN_MEETINGS)) {
            throw new NotAllowed();
        }
        return new By(recorder.id(), decider.id());
    }
}
