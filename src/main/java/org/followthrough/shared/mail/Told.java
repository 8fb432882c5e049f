package org.followthrough.shared.mail;

import java.time.Instant;

/**
 * Who was told about a reference, when and why.
 *
 * @param messageId the register's id of the message
 * @param sentAt null unless the mail server took it
 */
public record Told(long messageId, String recipientName, String why, Instant decidedAt, Instant sentAt,
                   Outcome outcome) {
}
