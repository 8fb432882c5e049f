package org.followthrough.challenge.web;

import org.followthrough.challenge.ChallengeLog;
import org.followthrough.challenge.ChallengeRaising;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.plan.web.MoreTask;
import org.followthrough.shared.web.HomeTile;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the challenge log introduces itself: to the chair in the navigation, to the business unit under More. */
@Configuration(proxyBeanMethods = false)
class ChallengeWebConfiguration {

    private static final Words WORDS = Words.of(ChallengeWebConfiguration.class);

    @Bean
    NavigationEntry challengesEntry(SignedIn signedIn) {
        return new NavigationEntry(75, "/challenges", WORDS.say("challenges"),
                () -> signedIn.may(Permission.SEE_CHALLENGES) && !signedIn.may(Permission.SEE_REGISTER));
    }

    @Bean
    MoreEntry challengesUnderMore() {
        return new MoreEntry(42, "/challenges", WORDS, "challenges", Permission.SEE_CHALLENGES);
    }

    @Bean
    HomeTile openChallenges(SignedIn signedIn, ChallengeLog log) {
        return new HomeTile(75, "/challenges", () -> WORDS.say("open"),
                () -> signedIn.may(Permission.SEE_CHALLENGES), () -> log.countOpen(signedIn.required()));
    }

    @Bean
    HomeTile lateAnswers(SignedIn signedIn, ChallengeLog log) {
        return new HomeTile(76, "/challenges", () -> WORDS.say("late"),
                () -> signedIn.may(Permission.SEE_CHALLENGES), () -> log.countLate(signedIn.required()));
    }

    @Bean
    MoreTask raiseChallenge(ChallengeRaising raising) {
        return new MoreTask(10, () -> WORDS.say("raise"), "/challenges/new?action=", raising::may);
    }
}
