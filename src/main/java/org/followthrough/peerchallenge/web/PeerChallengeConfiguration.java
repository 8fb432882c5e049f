package org.followthrough.peerchallenge.web;

import org.followthrough.peerchallenge.PeerChallenges;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.review.web.ReviewTab;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How peer challenges introduce themselves: to the chair in the navigation, to the business unit under More. */
@Configuration(proxyBeanMethods = false)
class PeerChallengeConfiguration {

    private static final Words WORDS = Words.of(PeerChallengeConfiguration.class);

    @Bean
    NavigationEntry consultationsEntry(SignedIn signedIn) {
        return new NavigationEntry(76, "/consultations", () -> WORDS.say("consultations"),
                () -> signedIn.may(Permission.RECORD_CONSULTATIONS) && !signedIn.may(Permission.SEE_REGISTER), () -> 0);
    }

    @Bean
    ReviewTab findingsTab(SignedIn signedIn, PeerChallenges challenges) {
        return new ReviewTab(25, () -> WORDS.say("findings"), review -> "/peer-challenges/" + review.ref(),
                review -> challenges.find(signedIn.required(), review.ref()).isPresent());
    }

    @Bean
    MoreEntry consultationsUnderMore() {
        return new MoreEntry(44, "/consultations", WORDS, "consultations", Permission.RECORD_CONSULTATIONS);
    }
}
