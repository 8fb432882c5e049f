package org.followthrough.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A person as a list shows them.
 *
 * @param agencyName null for people of the board itself
 * @param lastSignedInAt null when never
 */
public record PersonLine(long id, String name, String email, String agencyName, PersonState state,
                         Instant lastSignedInAt, Set<Role> roles) implements Serializable {
}
