package org.followthrough.indicator;

import java.time.Duration;
import org.followthrough.shared.schedule.FrequentWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

    private static final Duration HOURLY = Duration.ofHours(1);

    /** A file nobody took figures over from, or that was taken over and left, is not kept. */
    @Bean
    FrequentWork tidyingFigureFiles(FigureFiles files) {
        return new FrequentWork("tidying-figure-files", HOURLY, files::tidy);
    }
}
