package org.followthrough.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict sign-in is.
 *
 * @param triesPerAccount wrong passwords for one account before it has to wait
 * @param triesPerAddress wrong passwords from one network address, which a whole office may share
 * @param pause how long a wrong password counts
 * @param longestSession after this a person signs in again, even when busy
 * @param linkLife how long a link to choose a password can be used
 * @param hashCost how slow checking a password is made: 10 is about 100 ms, each step doubles it
 */
@ConfigurationProperties(prefix = "follow-through.sign-in", ignoreUnknownFields = false)
public record SignInSettings(@DefaultValue("5") int triesPerAccount, @DefaultValue("50") int triesPerAddress,
                             @DefaultValue("15m") Duration pause, @DefaultValue("12h") Duration longestSession,
                             @DefaultValue("7d") Duration linkLife, @DefaultValue("10") int hashCost) {
}
