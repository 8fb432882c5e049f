package org.followthrough.shared.mail;

/**
 * Makes the one-time link of a message at the moment it is sent, in place of {@link #PLACE} in its text: no link that
 * works lies in the outbox, on the register or in a backup. A feature whose messages carry such links brings the bean.
 */
public interface OneTimeLink {

    /** Stands in the text where the link will be. */
    String PLACE = "{one-time link}";

    /** A link for the recipient, or a sentence in its place when they may no longer have one. Runs in a transaction. */
    String make(long recipientId);
}
