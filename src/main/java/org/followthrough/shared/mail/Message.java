package org.followthrough.shared.mail;

import java.time.Instant;

/**
 * A message as the register holds it, without its text.
 *
 * @param nextTryAt when the sender tries again; of no meaning unless it waits
 * @param leaseUntil until when a sender has it in hand; null when none has
 * @param sentAt when the mail server took it; null otherwise
 * @param maybeTwice whether the server may have had it before, because a try ended without an answer
 * @param answer the server's words; null before the first
 * @param openedAt when the reader followed the link in it; null while nobody did
 * @param sentAgainId the message sent in place of this one; null while none was
 */
public record Message(long id, String purpose, long recipientId, String subjectMatter, String period,
                      String recipientName, String address, String subject, String why, String messageId,
                      Instant decidedAt, Outcome outcome, int attempts, Instant nextTryAt, Instant leaseUntil,
                      Instant sentAt, boolean maybeTwice, String answer,
                      Instant openedAt, Long sentAgainId) {
}
