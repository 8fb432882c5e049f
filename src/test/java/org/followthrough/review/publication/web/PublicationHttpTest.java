package org.followthrough.review.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.review.publication.PublicationRegister;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.PageText;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The publication register, as the lives of reviews record it. */
class PublicationHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static final LocalDate DAY = TODAY.minusDays(30);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private ReviewLives lives;

    @BeforeEach
    void board(Anytown anytown, ReviewLives lives) {
        APP.clock().reset();
        this.anytown = anytown;
        this.lives = lives;
        signIn(anytown.businessUnit);
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    private Review begin(String name, boolean restricted) {
        return lives.begin(anytown.businessUnit, new ReviewState(name, ReviewKind.SERIOUS_CASE_REVIEW, null, null,
                restricted, false, TODAY.minusYears(1), null, null),
                new Noted(StageState.DONE, TODAY.minusYears(1), null, List.of()));
    }

    private void record(Review review, String topic, int number, Answer... answers) {
        lives.record(anytown.businessUnit, review, lives.lifeOf(review).topic(topic).orElseThrow(), number, 0,
                new Noted(StageState.DONE, DAY, null, List.of(answers)));
    }

    private String csv(String query) {
        return visitor.get("/review-files/publication.csv" + query).body();
    }

    @Test
    void holdsWhatTheLifeOfEachReviewRecords() {
        Review published = begin("Child Kappa", false);
        record(published, "publication", 1, Answer.chosen("outcome", "publish", null));
        record(published, "copies", 1, Answer.on("inspectorate", DAY));
        record(published, "published", 1, Answer.on("report", DAY), Answer.of("own-site", "Under reports"));
        Review delayed = begin("Child Lambda", false);
        record(delayed, "publication", 1, Answer.chosen("outcome", "delay", null), Answer.of("reason", "An inquest."),
                Answer.of("waits-for", "The conclusion"));

        assertThat(PageText.of(visitor.get("/reviews/publication").body())).contains("Child Kappa", "Under reports",
                "to stay until 21 October 2027", "Child Lambda", "An inquest. Waits for: The conclusion");
        assertThat(PageText.of(visitor.get("/reviews/publication?standing=delayed").body())).contains("Child Lambda")
                .doesNotContain("Child Kappa");
        assertThat(csv("")).contains("Child Kappa", "Child Lambda");
        assertThat(csv("?standing=on-site")).contains("Child Kappa").doesNotContain("Child Lambda");
        assertThat(visitor.get("/review-files/publication.csv?standing=never").statusCode()).isEqualTo(400);
    }

    @Test
    void whereALifeHasNoStageForItAReportIsPublicOnceItsPublicationIsDone() {
        Review peers = anytown.review(new ReviewState("Peers Kappa", ReviewKind.PEER_CHALLENGE, null, null, false,
                false, TODAY.minusYears(1), null, null));
        assertThat(PageText.of(visitor.get("/reviews/publication?standing=undecided").body())).contains("Peers Kappa");
        record(peers, "publication", 1, Answer.chosen("outcome", "publish", null));
        assertThat(PageText.of(visitor.get("/reviews/publication?standing=on-site").body())).contains("Peers Kappa");
    }

    @Test
    void theFileKeepsNamesOutThatACourtForbidsAndRestrictedReviews() {
        Review forbidden = begin("Child Sigma", false);
        record(forbidden, "publication", 1, Answer.chosen("outcome", "not-publish", null),
                Answer.of("reason", "The order of Sigma"));
        record(forbidden, "restriction", 0, Answer.of("court", "High Court"));
        begin("Child Omega", true);

        assertThat(PageText.of(visitor.get("/reviews/publication").body())).contains("Child Sigma", "Child Omega");
        assertThat(csv("")).contains(ReviewWords.number(forbidden) + " (not to be named),Not to be published")
                .doesNotContain("Sigma", "Omega");
        signIn(anytown.subcommitteeChair);
        assertThat(PageText.of(visitor.get("/reviews/publication").body())).contains("Child Sigma")
                .doesNotContain("Child Omega");
        assertThat(VeraPdf.failures(APP.bean(Documents.class).file(APP.bean(PublicationRegister.class)
                .document(anytown.businessUnit, Set.of()), DocumentForm.PDF))).isEmpty();
    }
}
