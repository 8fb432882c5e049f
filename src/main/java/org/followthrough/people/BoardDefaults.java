package org.followthrough.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The board as the configuration file tells of it, until somebody changes it on screen. */
@ConfigurationProperties("follow-through.board")
record BoardDefaults(@DefaultValue("Safeguarding board") String name, @DefaultValue("") String shortName,
                     @DefaultValue("") String phone, @DefaultValue("") String email,
                     @DefaultValue("OFFICIAL-SENSITIVE") String marking,
                     @DefaultValue("http://localhost:8080") String address) {
}
