package org.followthrough.learning.briefing.web;

import org.followthrough.peerchallenge.web.MoreOfFinding;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.plan.web.MoreOfRecommendation;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How briefings introduce themselves: in the navigation to who has no page about learning there. */
@Configuration(proxyBeanMethods = false)
class BriefingConfiguration {

    private static final Words WORDS = Words.of(BriefingConfiguration.class);

    @Bean
    NavigationEntry briefingsEntry(SignedIn signedIn) {
        return new NavigationEntry(68, "/briefings", () -> WORDS.say("briefings"),
                () -> signedIn.may(Permission.SEE_PLANS) && !signedIn.may(Permission.SEE_MEETINGS), () -> 0);
    }

    @Bean
    MoreEntry briefingsUnderMore() {
        return new MoreEntry(8, "/briefings", WORDS, "briefings", Permission.EDIT_PLANS);
    }

    @Bean
    MoreOfRecommendation briefingOfRecommendation() {
        return new MoreOfRecommendation(30, () -> WORDS.say("write"), id -> "/briefings/new?recommendation=" + id);
    }

    @Bean
    MoreOfFinding briefingOfFinding() {
        return new MoreOfFinding(20, true, (challenge, finding) -> WORDS.say("write"), (challenge, finding) ->
                "/briefings/new?challenge=" + challenge.ref() + "&finding=" + finding);
    }
}
