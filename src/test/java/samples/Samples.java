package samples;

import org.followthrough.shared.web.PageCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Adds the sample pages, which are there for tests of the components only. */
@Configuration
public class Samples {

    @Bean
    @Primary
    PageCatalogue samplePages() {
        return PageCatalogue.of("org.followthrough", "samples");
    }
}
