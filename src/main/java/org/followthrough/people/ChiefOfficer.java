package org.followthrough.people;

import java.io.Serializable;

/**
 * Who answers for an agency, as letters to it are addressed.
 *
 * @param name null where only the office is known
 * @param office such as Chief Constable; null while nobody has said
 * @param address the lines below, without the agency's name; null when not known
 */
public record ChiefOfficer(String name, String office, String address) implements Serializable {

    /** Nothing is known yet. */
    static final ChiefOfficer UNKNOWN = new ChiefOfficer(null, null, null);

    /** The longest address accepted, in characters. */
    public static final int ADDRESS_LIMIT = 500;
}
