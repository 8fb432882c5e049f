package org.followthrough.people;

import java.io.Serializable;

/**
 * Who answers for an agency, as letters to it are addressed.
 *
 * @param name null where only the office is known
 * @param office such as Chief Constable
 * @param address the lines below, without the agency's name; null when not known
 */
public record ChiefOfficer(String name, String office, String address) implements Serializable {
}
