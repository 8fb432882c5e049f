package org.followthrough.people;

import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The links in mail that work once without signing in.
 *
 * @param key the key they are made with, 32 bytes or more in Base64; empty: the one in the file
 * @param keyFile where the key is kept that the service makes for itself when it first needs one
 * @param days until the close of the how-manyeth day after it was sent a link works
 * @param session how long the session lasts that a link opens, even when busy
 */
@ConfigurationProperties(prefix = "follow-through.links", ignoreUnknownFields = false)
public record LinkSettings(@DefaultValue("") String key, @DefaultValue("links.key") String keyFile,
                           @DefaultValue("7") int days, @DefaultValue("2h") Duration session) {

    private static final int SHORTEST_KEY = 32;

    public LinkSettings {
        if (!key.isEmpty() && !isKey(key)) {
            throw new IllegalArgumentException("follow-through.links.key must be 32 bytes or more in Base64, as from:"
                    + " openssl rand -base64 32");
        }
        if (days < 1 || session.isNegative() || session.isZero()) {
            throw new IllegalArgumentException("follow-through.links.days and session must be above 0.");
        }
    }

    static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length >= SHORTEST_KEY;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
