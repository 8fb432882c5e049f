package org.followthrough.people;

import java.time.Duration;
import org.followthrough.shared.schedule.FrequentWork;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people bring into the application beside their services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BoardDefaults.class, SignInSettings.class, LinkSettings.class})
class PeopleConfiguration {

    private static final Duration HOURLY = Duration.ofHours(1);

    @Bean
    PasswordHashes passwordEncoder(SignInSettings settings) {
        return new PasswordHashes(settings.hashCost());
    }

    /** Drafts nobody came back for go when their time is over. */
    @Bean
    FrequentWork tidyingDrafts(KeptDrafts drafts) {
        return new FrequentWork("tidying-drafts", HOURLY, drafts::tidy);
    }
}
