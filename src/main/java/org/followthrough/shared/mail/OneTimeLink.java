package org.followthrough.shared.mail;

/**
 * Makes the one-time link of a message at the moment it is sent, in place of {@link #PLACE} in its body: no link that
 * works lies in the outbox, on the register or in a backup. A feature whose messages carry such links brings a bean.
 */
public interface OneTimeLink {

    /** Stands in the body where the link will be. */
    String PLACE = "{one-time link}";

    /** The purpose of the messages it is for, as their {@link Key} names it. */
    String purpose();

    /**
     * What stands in the place: the link with its words; where the recipient may no longer have one, a sentence or
     * nothing. Runs in a transaction, and once more for each time the message is tried.
     */
    MailBody make(Message message);
}
