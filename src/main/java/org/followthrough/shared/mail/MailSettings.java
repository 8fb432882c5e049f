package org.followthrough.shared.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The board's mail server.
 *
 * @param host null or empty: nothing is sent, messages are kept on screen
 * @param username null when the server asks for none
 * @param trust a file with the certificates, as PEM, that alone are believed; null or empty for those the Java runtime
 *     believes
 * @param timeout how long the server may take for one step of the conversation
 * @param perMinute how many messages it is handed a minute; 0 for as many as it takes
 * @param from the business unit's address
 * @param fromName the name beside it
 * @param replyTo where answers go; null for {@code from}
 */
@ConfigurationProperties(prefix = "follow-through.mail", ignoreUnknownFields = false)
public record MailSettings(String host, @DefaultValue("587") int port, String username, String password,
                           @DefaultValue("STARTTLS") Security security, String trust,
                           @DefaultValue("2m") Duration timeout, @DefaultValue("0") int perMinute,
                           @DefaultValue("business.unit@localhost") String from,
                           @DefaultValue("Business unit") String fromName, String replyTo) {

    /** How the connection is protected. */
    public enum Security { NONE, STARTTLS, TLS }

    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);

    public MailSettings {
        Headers.check(from);
        Headers.check(fromName);
        if (replyTo == null || replyTo.isBlank()) {
            replyTo = from;
        }
        Headers.check(replyTo);
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("follow-through.mail.timeout must be between 1 ms and 2 minutes.");
        }
    }

    boolean trustsOwn() {
        return trust != null && !trust.isBlank();
    }

    boolean sends() {
        return host != null && !host.isBlank();
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
