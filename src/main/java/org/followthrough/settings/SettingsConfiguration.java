package org.followthrough.settings;

import org.followthrough.people.BoardHolidays;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.shared.web.HomeTile;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the settings, and what they need of those who run the board. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    private static final Words WORDS = Words.of(SettingsConfiguration.class);

    @Bean
    MoreEntry settingsUnderMore() {
        return new MoreEntry(80, "/settings", WORDS, "settings", Permission.CHANGE_SETTINGS);
    }

    @Bean
    HomeTile holidaysToAdd(SignedIn signedIn, BoardHolidays holidays) {
        return new HomeTile(85, "/settings/bank-holidays", () -> WORDS.say("holidaysToAdd"),
                () -> signedIn.may(Permission.CHANGE_SETTINGS) && holidays.runOutSoon(), () -> holidays.next().size());
    }
}
