package org.followthrough.people;

/**
 * A body that leads actions: police, a trust, a council department.
 *
 * @param ref short name for addresses: {@code police}
 * @param chiefOfficer job title of who answers for it, such as Chief Constable; may be null
 * @param ofBoard whether it is the board itself, such as its business unit, and no partner agency
 */
public record Agency(long id, String ref, String name, String chiefOfficer, boolean ofBoard) {
}
