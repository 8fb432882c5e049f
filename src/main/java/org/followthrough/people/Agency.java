package org.followthrough.people;

/**
 * A body that leads actions: police, a trust, a council department.
 *
 * @param ref short name for addresses: {@code police}
 * @param chiefOfficer job title of who answers for it, such as Chief Constable; may be null
 * @param ofBoard whether it is the board itself, such as its business unit, and no partner agency
 * @param returnLinks whether its people's mail may hold a link that works once without signing in
 */
public record Agency(long id, String ref, String name, String chiefOfficer, boolean ofBoard, boolean returnLinks) {

    /** The same agency with this choice. */
    Agency withReturnLinks(boolean chosen) {
        return new Agency(id, ref, name, chiefOfficer, ofBoard, chosen);
    }
}
