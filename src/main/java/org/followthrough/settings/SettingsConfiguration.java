package org.followthrough.settings;

import org.followthrough.people.Permission;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the settings. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    private static final Words WORDS = Words.of(SettingsConfiguration.class);

    @Bean
    MoreEntry settingsUnderMore() {
        return new MoreEntry(80, "/settings", WORDS.say("settings"), WORDS.say("settings.about"),
                Permission.CHANGE_SETTINGS);
    }
}
