package org.followthrough.pack.web;

import org.followthrough.people.Permission;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How packs introduce themselves to the frame. */
@Configuration(proxyBeanMethods = false)
class PackWebConfiguration {

    private static final Words WORDS = Words.of(PackWebConfiguration.class);

    @Bean
    NavigationEntry packsEntry(SignedIn signedIn) {
        return new NavigationEntry(70, "/packs", WORDS.say("packs"), () -> signedIn.may(Permission.SEE_PACKS)
                && !signedIn.is(Role.INSPECTOR));
    }
}
