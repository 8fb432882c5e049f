package org.followthrough.shared.history;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param personId who did it; null when nobody was signed in
 * @param kind the feature's own name for it, such as SIGNED_IN
 * @param subject what it was done to, such as {@code person/12}; may be null
 * @param detail what an auditor needs beside it; never personal data of a child; may be null
 */
public record Event(long id, Instant happenedAt, Long personId, String kind, String subject, String detail) {
}
