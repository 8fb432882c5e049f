package org.followthrough.people.web;

import java.io.Serializable;

/**
 * An invented person one can sign in as.
 *
 * @param who such as "Police, lead of 14 actions"
 */
public record DemonstrationPerson(String email, String who) implements Serializable {
}
