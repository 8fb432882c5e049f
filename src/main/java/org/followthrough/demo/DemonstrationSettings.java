package org.followthrough.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the invented board is.
 *
 * @param actions how many actions it has, from 1; more of them stand in more reviews
 */
@ConfigurationProperties(prefix = "follow-through.demo", ignoreUnknownFields = false)
record DemonstrationSettings(@DefaultValue("126") int actions) {

    DemonstrationSettings {
        if (actions < 1 || actions > 1_000_000) {
            throw new IllegalArgumentException("follow-through.demo.actions must be from 1 to 1000000: " + actions);
        }
    }
}
