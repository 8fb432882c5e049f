package org.followthrough.review.document.web;

import org.followthrough.people.SignedIn;
import org.followthrough.review.Reviews;
import org.followthrough.review.web.ReviewTab;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How documents introduce themselves among the pages of a review. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    private static final Words WORDS = Words.of(DocumentConfiguration.class);

    @Bean
    ReviewTab documentsTab(SignedIn signedIn, Reviews reviews) {
        return new ReviewTab(70, () -> WORDS.say("documents"), review -> "/reviews/" + review.ref() + "/documents",
                review -> reviews.followed(signedIn.required(), review.ref()).isPresent());
    }
}
