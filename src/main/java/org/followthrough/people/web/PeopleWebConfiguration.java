package org.followthrough.people.web;

import java.time.Clock;
import org.apache.wicket.authorization.IAuthorizationStrategy;
import org.followthrough.people.BoardLogo;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.ExpiredForms;
import org.followthrough.shared.web.FrameFacts;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.web.PublicPath;
import org.followthrough.shared.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people bring to every page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PeopleWebConfiguration {

    private static final Words WORDS = Words.of(PeopleWebConfiguration.class);

    @Bean
    IAuthorizationStrategy pagePolicy(SignedIn signedIn, ExpiredForms expired) {
        return new PagePolicy(signedIn, expired);
    }

    @Bean
    FrameFacts boardFrame(BoardSettings settings, BoardLogo logo, SignedIn signedIn) {
        return new BoardFrame(settings, logo, signedIn);
    }

    @Bean
    Sessions sessions(Clock clock) {
        return new Sessions(clock);
    }

    @Bean
    PublicPath calendarFeeds() {
        return new PublicPath("/calendar/*");
    }

    @Bean
    MoreMenu moreMenu(SignedIn signedIn, ObjectProvider<MoreEntry> entries) {
        return new MoreMenu(signedIn, entries);
    }

    @Bean
    NavigationEntry more(MoreMenu menu) {
        return new NavigationEntry(90, "/more", WORDS.say("more"), menu::isShown);
    }

    @Bean
    MoreEntry peopleEntry() {
        return new MoreEntry(60, "/people", WORDS, "people", Permission.SEE_PEOPLE);
    }

    @Bean
    MoreEntry agenciesEntry() {
        return new MoreEntry(61, "/agencies", WORDS, "agencies", Permission.SEE_PEOPLE);
    }

    @Bean
    MoreEntry committeesEntry() {
        return new MoreEntry(62, "/committees", WORDS, "committees", Permission.SEE_PEOPLE);
    }
}
