package org.followthrough.chasing.web;

import java.util.Set;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.plan.web.BulkAction;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.web.HomeTile;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How register and schedule introduce themselves to the frame and the home page. */
@Configuration(proxyBeanMethods = false)
class ChasingWebConfiguration {

    private static final Words WORDS = Words.of(ChasingWebConfiguration.class);

    /** An inspector finds the register in the navigation; business unit and administrator find theirs under More. */
    @Bean
    NavigationEntry registerEntry(SignedIn signedIn) {
        return new NavigationEntry(80, "/register", WORDS.say("register"),
                () -> signedIn.may(Permission.SEE_REGISTER) && !signedIn.may(Permission.SEE_SCHEDULE));
    }

    @Bean
    MoreEntry registerUnderMore() {
        return new MoreEntry(40, "/register", WORDS, "register", Permission.SEE_REGISTER);
    }

    @Bean
    MoreEntry chasingUnderMore() {
        return new MoreEntry(45, "/chasing", WORDS, "chasing", Permission.EDIT_PLANS);
    }

    @Bean
    MoreEntry mailWordsUnderMore() {
        return new MoreEntry(82, "/chasing/words", WORDS, "words", Permission.CHANGE_SETTINGS);
    }

    @Bean
    MoreEntry scheduleUnderMore() {
        return new MoreEntry(50, "/schedule", WORDS, "schedule", Permission.SEE_SCHEDULE);
    }

    @Bean
    BulkAction remind(SignedIn signedIn) {
        return new BulkAction(10, "remind", () -> WORDS.say("remind"), () -> signedIn.may(Permission.EDIT_PLANS),
                RemindPage.class);
    }

    @Bean
    HomeTile messagesNotSent(SignedIn signedIn, Register register) {
        return new HomeTile(70, "/register?outcome=refused&outcome=came-back", () -> WORDS.say("notSent"),
                () -> signedIn.may(Permission.SEE_REGISTER),
                () -> register.count(new RegisterSearch("", Set.of(Outcome.REFUSED, Outcome.CAME_BACK))));
    }
}
