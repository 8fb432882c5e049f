package org.followthrough.importing.web;

import org.followthrough.people.Permission;
import org.followthrough.people.web.MoreEntry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How imports introduce themselves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ImportWebConfiguration {

    @Bean
    MoreEntry importEntry() {
        return new MoreEntry(20, "/import", "Import", "Bring in an action plan from a spreadsheet", Permission.IMPORT);
    }
}
