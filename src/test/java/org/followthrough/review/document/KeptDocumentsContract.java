package org.followthrough.review.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
import org.followthrough.shared.file.SampleFiles;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.Written;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of a review on both databases. */
abstract class KeptDocumentsContract {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 2);
    private static final byte[] PDF = SampleFiles.pdf("Overview");

    private KeptDocuments documents;
    private ReviewLives lives;
    private Anytown anytown;
    private Review review;

    @BeforeEach
    void aReview(KeptDocuments documents, ReviewLives lives, Anytown anytown) throws IOException {
        this.documents = documents;
        this.lives = lives;
        this.anytown = anytown;
        review = begin(false);
        add("Overview report", null);
    }

    private Review begin(boolean restricted) {
        return lives.begin(anytown.businessUnit, new ReviewState("Child Z", ReviewKind.SERIOUS_CASE_REVIEW, null, null,
                restricted, false, LONG_AGO, null, null), new Noted(StageState.DONE, LONG_AGO, null, List.of()));
    }

    private void add(String title, Long replaces) throws IOException {
        documents.add(anytown.businessUnit, review, new NewDocument(title, "OFFICIAL-SENSITIVE", false, replaces),
                new ByteArrayInputStream(PDF), "C:\\report.pdf");
    }

    private void close() {
        lives.record(anytown.businessUnit, review, lives.lifeOf(review).topic("closed").orElseThrow(), 1, 0,
                new Noted(StageState.DONE, LONG_AGO, null, List.of()));
    }

    private ReviewDocument newest() {
        return documents.of(anytown.businessUnit, review).get(0);
    }

    private Decision destroy() {
        return new Decision(newest().id(), null, "Business manager", TODAY, "Nobody asked for it in ten years");
    }

    private void decide(Decision decision) {
        documents.decide(anytown.businessUnit, review, documents.decisions(anytown.businessUnit, review,
                decision.documentId()).size(), decision);
    }

    private Decision keep() {
        return new Decision(newest().id(), TODAY.plusYears(5), "Business manager", TODAY,
                "The coroner may ask again");
    }

    @Test
    void aDocumentIsReadAsItCameAndItsEarlierVersionsStay() throws IOException {
        add("Overview report, final", newest().id());
        assertThat(documents.of(anytown.subcommitteeChair, review)).extracting(ReviewDocument::title)
                .containsExactly("Overview report, final", "Overview report");
        assertThat(newest().fileName()).isEqualTo("report.pdf");
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        documents.download(anytown.subcommitteeChair, newest().id(), read);
        assertThat(read.toByteArray()).isEqualTo(PDF);
    }

    @Test
    void onlyWhoFollowsTheReviewReadsAndOnlyWhoRecordsAdds() throws IOException {
        assertThat(documents.find(anytown.policeLead, newest().id())).isEmpty();
        assertThatThrownBy(() -> documents.of(anytown.policeLead, review)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> documents.hold(anytown.subcommitteeChair, review, true, "Inquest"))
                .isInstanceOf(NotAllowed.class);
        review = begin(true);
        add("Restricted", null);
        Person other = anytown.person("other.unit", null, Role.BUSINESS_UNIT);
        assertThat(documents.find(anytown.businessUnit, newest().id())).isPresent();
        assertThat(documents.find(other, newest().id())).as("not named for it").isEmpty();
    }

    @Test
    void whatIsHeldBackIsReadByTheNamedUntilTheReportIsReleased() throws IOException {
        review = lives.begin(anytown.businessUnit, review.state().as(ReviewKind.PEER_CHALLENGE),
                new Noted(StageState.DONE, LONG_AGO, null, List.of()));
        documents.add(anytown.businessUnit, review, new NewDocument("Case record review", "", true, null),
                new ByteArrayInputStream(PDF), "appendix.pdf");
        long id = newest().id();
        Person sponsor = anytown.person("sponsor", null, Role.SUBCOMMITTEE_MEMBER);
        anytown.name(review.id(), sponsor.id());
        assertThat(documents.of(anytown.subcommitteeChair, review)).isEmpty();
        assertThat(documents.find(anytown.subcommitteeChair, id)).isEmpty();
        assertThat(documents.find(sponsor, id)).isPresent();
        documents.add(anytown.businessUnit, review, new NewDocument("Case record review", "", false, id),
                new ByteArrayInputStream(PDF), "appendix-2.pdf");
        assertThat(documents.of(anytown.subcommitteeChair, review)).as("a new version opens nothing").isEmpty();
        lives.record(anytown.businessUnit, review, lives.lifeOf(review).topic("release").orElseThrow(), 1, 0,
                new Noted(StageState.DONE, LONG_AGO, null, List.of()));
        assertThat(documents.find(anytown.subcommitteeChair, id)).isPresent();
    }

    @Test
    void whatIsDestroyedLeavesItsRecordAndTheDecision() {
        close();
        long id = newest().id();
        decide(destroy());

        assertThat(documents.find(anytown.businessUnit, id)).isEmpty();
        assertThat(newest()).satisfies(document -> {
            assertThat(document.isDestroyed()).isTrue();
            assertThat(document.sha256()).hasSize(64);
        });
        assertThat(documents.decisions(anytown.businessUnit, review)).singleElement()
                .satisfies(decision -> assertThat(decision.decidedBy()).isEqualTo("Business manager"));
        assertThatThrownBy(() -> decide(destroy())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSecondOfTwoWhoDecideAtOnceIsToldAndChangesNothing() {
        close();
        documents.decide(anytown.businessUnit, review, 0, keep());
        assertThatThrownBy(() -> documents.decide(anytown.businessUnit, review, 0, destroy()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(newest().isDestroyed()).isFalse();
        assertThat(documents.decisions(anytown.businessUnit, review)).containsExactly(keep());
        assertThat(documents.decided(newest())).get().extracting(Written::recordedBy)
                .isEqualTo(anytown.businessUnit.id());
    }

    @Test
    void whatIsToBeDecidedAndWhatIsHeldStandsInOneList(DueDocuments due) {
        assertThat(due(due)).as("open").isEmpty();
        documents.hold(anytown.businessUnit, review, true, "Inquest");
        assertThat(due(due)).as("held").containsExactly(false);
        close();
        documents.hold(anytown.businessUnit, review, false, "The inquest is over");
        assertThat(due(due)).as("over").containsExactly(true);
        decide(keep());
        assertThat(due(due)).as("kept longer").isEmpty();
    }

    @Test
    void eachDocumentIsKeptUntilItsOwnDay() throws IOException {
        close();
        ReviewDocument longer = newest();
        decide(keep());
        add("Notes", null);
        assertThat(documents.retention(anytown.businessUnit, review, List.of(longer, newest())))
                .extractingFromEntries(kept -> kept.getValue().keptUntil()).containsExactlyInAnyOrder(null,
                        TODAY.plusYears(5));
        assertThat(documents.isToDecide(anytown.businessUnit, review, newest())).isTrue();
        assertThat(documents.isToDecide(anytown.businessUnit, review, longer)).isFalse();
    }

    private List<Boolean> due(DueDocuments due) {
        return due.of(anytown.businessUnit).stream().filter(one -> one.review().id() == review.id())
                .map(one -> one.isToDecide(TODAY)).toList();
    }

    @Test
    void nothingIsDestroyedWhileItsReviewIsOpenOrHeldOrItWasDecidedToKeepIt() {
        assertThatThrownBy(() -> decide(destroy())).as("open").isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide(keep())).as("kept anyway").isInstanceOf(NotAllowed.class);
        close();
        documents.hold(anytown.businessUnit, review, true, "Inquest");
        assertThatThrownBy(() -> decide(destroy())).as("held").isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide(keep())).as("held anyway").isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> documents.hold(anytown.businessUnit, review, true, "Again"))
                .isInstanceOf(NotAllowed.class);
        documents.hold(anytown.businessUnit, review, false, "The inquest is over");
        decide(keep());
        assertThatThrownBy(() -> decide(destroy())).as("kept longer").isInstanceOf(NotAllowed.class);
        assertThat(newest().isDestroyed()).isFalse();
    }
}
