package org.followthrough.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.MoreEntry;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.RequestedReport;
import org.followthrough.review.life.RequestedReports;
import org.followthrough.review.life.ReviewClocks;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.HomeNotice;
import org.followthrough.shared.web.HomeTile;
import org.followthrough.shared.web.NavigationEntry;
import org.followthrough.shared.words.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How reviews introduce themselves to the frame, and their own pages among those about a review. */
@Configuration(proxyBeanMethods = false)
class ReviewWebConfiguration {

    private static final Words WORDS = Words.of(ReviewWebConfiguration.class);

    @Bean
    NavigationEntry reviewsEntry(SignedIn signedIn) {
        return new NavigationEntry(21, "/reviews", () -> WORDS.say("reviews"),
                () -> signedIn.may(Permission.SEE_REVIEWS) && !signedIn.may(Permission.RECORD_REVIEWS), () -> 0);
    }

    @Bean
    HomeTile lateClocks(SignedIn signedIn, ReviewClocks clocks, Clock clock) {
        return new HomeTile(77, "/reviews/clocks", () -> WORDS.say("late"),
                () -> signedIn.may(Permission.RECORD_REVIEWS), () -> {
            LocalDate today = London.dayOf(clock.instant());
            return (int) clocks.runningOut(signedIn.required()).stream()
                    .filter(running -> running.daysLate(today) > 0).count();
        });
    }

    @Bean
    HomeNotice reportsToSend(SignedIn signedIn, RequestedReports reports, Clock clock) {
        return new HomeNotice(20, "/agency-reports", () -> {
            LocalDate today = London.dayOf(clock.instant());
            List<RequestedReport> owed = reports.owedBy(signedIn.required());
            return owed.stream().findFirst().map(first -> first.due() == null
                    ? WORDS.say("toSend.noDate", owed.size())
                    : WORDS.say(first.daysLate(today) > 0 ? "toSend.late" : "toSend", owed.size(),
                            London.dayAndMonth(first.due()))).orElse("");
        });
    }

    @Bean
    HomeTile reportsToConfirm(SignedIn signedIn, RequestedReports reports) {
        return new HomeTile(76, "/agency-reports", () -> WORDS.say("toConfirm"),
                () -> signedIn.may(Permission.RECORD_REVIEWS), () -> (int) reports.waiting(signedIn.required()).stream()
                .filter(RequestedReport::isToConfirm).count());
    }

    @Bean
    MoreEntry agencyReportsUnderMore() {
        return new MoreEntry(6, "/agency-reports", WORDS, "reports", Permission.RECORD_REVIEWS);
    }

    @Bean
    MoreEntry reviewsUnderMore() {
        return new MoreEntry(5, "/reviews", WORDS, "reviews", Permission.SEE_REVIEWS);
    }

    @Bean
    ReviewTab stagesTab(SignedIn signedIn, Reviews reviews) {
        return new ReviewTab(30, () -> WORDS.say("stages"), review -> "/reviews/" + review.ref(),
                review -> reviews.followed(signedIn.required(), review.ref()).isPresent());
    }

    @Bean
    ReviewTab markersTab(SignedIn signedIn, Reviews reviews, ReviewLives lives) {
        return new ReviewTab(50, () -> WORDS.say("markers"), review -> "/reviews/" + review.ref() + "/markers",
                review -> reviews.followed(signedIn.required(), review.ref()).isPresent()
                        && !lives.lifeOf(review).markers().isEmpty());
    }

    @Bean
    ReviewTab historyTab(SignedIn signedIn, Reviews reviews) {
        return new ReviewTab(60, () -> WORDS.say("history"), review -> "/reviews/" + review.ref() + "/history",
                review -> reviews.followed(signedIn.required(), review.ref()).isPresent());
    }

    @Bean
    ReviewTab peopleTab(SignedIn signedIn, Reviews reviews) {
        return new ReviewTab(80, () -> WORDS.say("people"), review -> "/reviews/" + review.ref() + "/people",
                review -> reviews.followed(signedIn.required(), review.ref()).isPresent());
    }
}
