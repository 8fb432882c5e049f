package org.followthrough.learning.event.web;

import org.followthrough.people.Permission;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.plan.web.MoreOfRecommendation;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How training and events introduce themselves. */
@Configuration(proxyBeanMethods = false)
class LearningEventConfiguration {

    private static final Words WORDS = Words.of(LearningEventConfiguration.class);

    @Bean
    MoreEntry eventsUnderMore() {
        return new MoreEntry(9, "/learning/events", WORDS, "events", Permission.EDIT_PLANS);
    }

    @Bean
    MoreOfRecommendation eventOfRecommendation() {
        return new MoreOfRecommendation(40, () -> WORDS.say("record"),
                id -> "/learning/events/new?recommendation=" + id);
    }
}
