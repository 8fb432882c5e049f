package org.followthrough.plan;

import org.followthrough.people.Person;

/**
 * Who recorded a change, and on whose behalf.
 *
 * @param personId null for the system itself
 * @param onBehalfOf null when people spoke for themselves
 */
public record By(Long personId, Long onBehalfOf) {

    /** The system itself. */
    public static final By SYSTEM = new By(null, null);

    /** A person speaking for themselves. */
    public static By of(Person person) {
        return new By(person.id(), null);
    }
}
