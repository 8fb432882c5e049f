package org.followthrough.shared.mail;

/**
 * Who a message goes to.
 *
 * @param personId the person's id
 * @param name as it stands in the message
 * @param address e-mail address
 */
public record Recipient(long personId, String name, String address) {

    public Recipient {
        Headers.check(name);
        Headers.check(address);
    }
}
