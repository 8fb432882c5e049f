package org.followthrough.shared.mail;

import java.time.Instant;

/**
 * Who was told about a reference, when and why.
 *
 * @param messageId the register's id of the message
 * @param matter what the message is about where its purpose has several, such as why it was withheld
 * @param reason why the message was written, or was not, as a sentence
 * @param sentAt null unless the mail server took it
 */
public record Told(long messageId, long recipientId, String recipientName, String purpose, String matter, String why,
                   String reason, Instant decidedAt, Instant sentAt, Outcome outcome) {
}
