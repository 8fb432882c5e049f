package org.followthrough.help;

import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.FooterLink;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to help at the foot of every page. */
@Configuration(proxyBeanMethods = false)
class HelpConfiguration {

    private static final Words WORDS = Words.of(HelpConfiguration.class);

    @Bean
    FooterLink help(SignedIn signedIn) {
        return new FooterLink(10, "/help", WORDS.say("help"), 
                () -> signedIn.person().filter(person -> !person.cameByLink()).isPresent());
    }

    @Bean
    FooterLink accessibility() {
        return new FooterLink(20, "/help/accessibility", WORDS.say("accessibility"), () -> true);
    }
}
