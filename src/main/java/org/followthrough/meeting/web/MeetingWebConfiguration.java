package org.followthrough.meeting.web;

import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.web.BulkAction;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How meetings introduce themselves to the frame and the work list. */
@Configuration(proxyBeanMethods = false)
class MeetingWebConfiguration {

    private static final Words WORDS = Words.of(MeetingWebConfiguration.class);

    @Bean
    NavigationEntry meetingsEntry(SignedIn signedIn) {
        return new NavigationEntry(45, "/meetings", WORDS.say("meetings"),
                () -> signedIn.may(Permission.SEE_DECISIONS));
    }

    @Bean
    BulkAction putOnAgenda(SignedIn signedIn) {
        return new BulkAction(30, "agenda", () -> WORDS.say("agenda"), () -> signedIn.may(Permission.RUN_MEETINGS),
                PutOnAgendaPage.class);
    }
}
