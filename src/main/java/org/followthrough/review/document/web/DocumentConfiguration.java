package org.followthrough.review.document.web;

import java.time.Clock;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.review.Reviews;
import org.followthrough.review.document.DueDocuments;
import org.followthrough.review.web.ReviewTab;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.HomeTile;
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

    @Bean
    HomeTile documentsToDecide(SignedIn signedIn, DueDocuments documents, Clock clock) {
        return new HomeTile(79, "/reviews/documents", () -> WORDS.say("toDecide"),
                () -> signedIn.may(Permission.RECORD_REVIEWS), () -> (int) documents.of(signedIn.required()).stream()
                .filter(due -> due.isToDecide(London.dayOf(clock.instant()))).count());
    }

    @Bean
    MoreEntry documentsUnderMore() {
        return new MoreEntry(7, "/reviews/documents", WORDS, "due", Permission.RECORD_REVIEWS);
    }
}
