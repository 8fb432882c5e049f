package org.followthrough.shared.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The board's mail server.
 *
 * @param host null or empty: nothing is sent, messages are kept on screen
 * @param username null when the server asks for none
 * @param from the business unit's address
 * @param fromName the name beside it
 * @param replyTo where answers go; null for {@code from}
 */
@ConfigurationProperties(prefix = "follow-through.mail", ignoreUnknownFields = false)
public record MailSettings(String host, @DefaultValue("587") int port, String username, String password,
                           @DefaultValue("STARTTLS") Security security,
                           @DefaultValue("business.unit@localhost") String from,
                           @DefaultValue("Business unit") String fromName, String replyTo) {

    /** How the connection is protected. */
    public enum Security { NONE, STARTTLS, TLS }

    public MailSettings {
        Headers.check(from);
        Headers.check(fromName);
        if (replyTo == null || replyTo.isBlank()) {
            replyTo = from;
        }
        Headers.check(replyTo);
    }

    boolean sends() {
        return host != null && !host.isBlank();
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
