package org.followthrough.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The board as the configuration file tells of it, until somebody changes it on screen. */
@ConfigurationProperties(prefix = "follow-through.board", ignoreUnknownFields = false)
record BoardDefaults(@DefaultValue("Safeguarding board") String name, @DefaultValue("") String shortName,
                     @DefaultValue("") String phone, @DefaultValue("") String email,
                     @DefaultValue("OFFICIAL-SENSITIVE") String marking,
                     String address) {

    BoardDefaults {
        if (!address.matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new IllegalArgumentException(
                    "follow-through.board.address must be like https://tracker.anytown.example, not " + address);
        }
    }
}
