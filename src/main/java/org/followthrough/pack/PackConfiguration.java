package org.followthrough.pack;

import java.time.Duration;
import org.followthrough.shared.schedule.FrequentWork;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PackSettings.class)
class PackConfiguration {

    private static final Duration EACH_MINUTE = Duration.ofMinutes(1);

    /** Each committee has its own schedule, so what is due is asked every minute. */
    @Bean
    FrequentWork makingPacks(PackMakings makings) {
        return new FrequentWork("making-packs", EACH_MINUTE, makings::look);
    }

    @Bean
    FrequentWork releasingPacks(PackReleases releases) {
        return new FrequentWork("releasing-packs", EACH_MINUTE, releases::look);
    }
}
