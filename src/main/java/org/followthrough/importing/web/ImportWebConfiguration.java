package org.followthrough.importing.web;

import org.followthrough.people.Permission;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.shared.words.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How imports introduce themselves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ImportWebConfiguration {

    private static final Words WORDS = Words.of(ImportWebConfiguration.class);

    @Bean
    MoreEntry importEntry() {
        return new MoreEntry(20, "/import", WORDS, "import", Permission.IMPORT);
    }
}
