package org.followthrough.people;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people bring into the application beside their services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BoardDefaults.class, SignInSettings.class})
class PeopleConfiguration {

    @Bean
    PasswordHashes passwordEncoder(SignInSettings settings) {
        return new PasswordHashes(settings.hashCost());
    }
}
