package org.followthrough.plan;

import java.time.Duration;
import org.followthrough.shared.schedule.FrequentWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    private static final Duration HOURLY = Duration.ofHours(1);

    /** Files people sent and never saved go when their time is over. */
    @Bean
    FrequentWork tidyingEvidence(EvidenceStore evidence) {
        return new FrequentWork("tidying-evidence", HOURLY, evidence::tidy);
    }
}
