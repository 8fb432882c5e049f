package org.followthrough.shared.mail;

import java.time.Instant;

/**
 * An e-mail address that mail comes back from.
 *
 * @param address in lower case
 * @param messageId the register's id of the message that came back
 * @param words the server's words
 */
public record BouncingAddress(String address, Instant since, long messageId, String words) {
}
