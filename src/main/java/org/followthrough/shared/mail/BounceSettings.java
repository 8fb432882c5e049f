package org.followthrough.shared.mail;

import org.followthrough.shared.mail.MailSettings.Security;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the board hears of mail that came back: from a program that is told so by the mail server, by a mailbox that is
 * read, by both, or (unless something is set) not at all.
 *
 * @param secret what a program that reports a bounce has to know; null or empty: none may
 * @param host where the mailbox is; null or empty: none is read
 */
@ConfigurationProperties(prefix = "follow-through.bounces", ignoreUnknownFields = false)
public record BounceSettings(String secret, String host, @DefaultValue("993") int port,
                             @DefaultValue("TLS") Security security, String username, String password,
                             @DefaultValue("INBOX") String folder) {

    private static final int SHORTEST_SECRET = 20;

    public BounceSettings {
        if (secret != null && !secret.isBlank() && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("follow-through.bounces.secret must be " + SHORTEST_SECRET
                    + " characters or longer.");
        }
    }

    boolean isReported() {
        return secret != null && !secret.isBlank();
    }

    boolean readsMailbox() {
        return host != null && !host.isBlank();
    }
}
