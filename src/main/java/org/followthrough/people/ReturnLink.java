package org.followthrough.people;

import java.time.Instant;

/**
 * The link of a message that works once without signing in.
 *
 * @param messageId the register's id of the message
 * @param personId who it was sent to
 * @param usedAt null while nobody used it
 * @param endedAt when it, and the session it may have opened, was stopped; null while it was not
 */
public record ReturnLink(long messageId, long personId, Instant madeAt, Instant expiresAt, Instant usedAt,
                         Instant endedAt) {

    boolean isOpen(Instant now) {
        return usedAt == null && endedAt == null && now.isBefore(expiresAt);
    }

    /** Whether the session it opened still counts, as far as the link goes. */
    boolean isInUse() {
        return usedAt != null && endedAt == null;
    }
}
