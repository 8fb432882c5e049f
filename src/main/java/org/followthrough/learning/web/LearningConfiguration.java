package org.followthrough.learning.web;

import java.util.List;
import org.followthrough.learning.Subject;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.peerchallenge.web.MoreOfFinding;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.plan.web.MoreOfRecommendation;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How learning introduces itself: under More to the business unit, in the navigation to everybody else. */
@Configuration(proxyBeanMethods = false)
class LearningConfiguration {

    private static final Words WORDS = Words.of(LearningConfiguration.class);

    @Bean
    NavigationEntry learningEntry(SignedIn signedIn) {
        return new NavigationEntry(67, "/learning", WORDS.say("learning"),
                () -> signedIn.may(Permission.SEE_MEETINGS) && !signedIn.may(Permission.EDIT_PLANS));
    }

    @Bean
    MoreEntry learningUnderMore() {
        return new MoreEntry(7, "/learning", WORDS, "learning", Permission.SEE_PLANS);
    }

    @Bean
    MoreOfRecommendation themesOfRecommendation() {
        return new MoreOfRecommendation(10, () -> WORDS.say("themes"), id -> "/recommendations/" + id + "/themes");
    }

    @Bean
    MoreOfFinding themesOfFinding(Themes themes) {
        return new MoreOfFinding(10, false, (challenge, finding) -> {
            List<Theme> about = themes.of(Subject.of(challenge, finding));
            return about.isEmpty() ? WORDS.say("themes") : WORDS.say("themes.said", Theme.names(about));
        }, (challenge, finding) -> "/peer-challenges/" + challenge.ref() + "/findings/" + finding + "/themes");
    }

    @Bean
    MoreOfRecommendation alikeOfRecommendation() {
        return new MoreOfRecommendation(20, () -> WORDS.say("repeats"), id -> "/learning/repeats?recommendation=" + id);
    }
}
