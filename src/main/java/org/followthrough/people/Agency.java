package org.followthrough.people;

/**
 * A body that leads actions: police, a trust, a council department.
 *
 * @param ref short name for addresses: {@code police}
 * @param chiefOfficer job title of who answers for it, such as Chief Constable; may be null
 */
public record Agency(long id, String ref, String name, String chiefOfficer) {
}
