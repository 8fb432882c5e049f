package org.followthrough.review.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.Covers;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.Reviews;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of the life of a review on both databases. */
abstract class ReviewLivesContract {

    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 2);

    private ReviewLives lives;
    private ReviewClocks clocks;
    private Reviews reviews;
    private TestClock clock;
    private Anytown anytown;
    private Review review;

    @BeforeEach
    void aNotice(ReviewLives lives, ReviewClocks clocks, Reviews reviews, TestClock clock, Anytown anytown) {
        this.lives = lives;
        this.clocks = clocks;
        this.reviews = reviews;
        this.clock = clock;
        this.anytown = anytown;
        clock.reset();
        review = begin(false);
    }

    private Review begin(boolean restricted) {
        return lives.begin(anytown.businessUnit, new ReviewState("Child Z", ReviewKind.SERIOUS_CASE_REVIEW, null, null,
                restricted, false, NOTICE, null, null), noted(StageState.DONE, NOTICE));
    }

    private static Noted noted(StageState state, LocalDate day, Answer... answers) {
        return new Noted(state, day, null, List.of(answers));
    }

    private Topic topic(String key) {
        return lives.lifeOf(review).topic(key).orElseThrow();
    }

    private void record(String stage, int startedFrom, Noted noted) {
        lives.record(anytown.businessUnit, review, topic(stage), 1, startedFrom, noted);
    }

    @Test
    void aReviewBeginsWithItsNoticeBeforeThereIsAPlan() {
        assertThat(review.state().issued()).isFalse();
        LifeStanding standing = lives.standing(review);
        assertThat(standing.state(ReviewLives.NOTICE)).isEqualTo(StageState.DONE);
        assertThat(standing.next()).get().extracting(Topic::key).isEqualTo("criteria");
        assertThat(reviews.followed(anytown.subcommitteeChair, review.ref())).isPresent();
        assertThat(reviews.find(anytown.subcommitteeChair, review.id())).as("its plan is a draft").isEmpty();
    }

    @Test
    void everyChangeIsAVersionWithAllItsAnswers() {
        Noted first = noted(StageState.DONE, NOTICE.plusDays(3), Answer.chosen("outcome", "no-review", null));
        record("decision", 0, first);
        clock.set(TODAY.plusDays(1));
        Noted then = new Noted(StageState.REOPENED, TODAY, "New facts", List.of(Answer.of("reasons", "Told late")));
        record("decision", 1, then);

        List<Entry> versions = lives.versions(review, topic("decision"), 1);
        assertThat(versions).extracting(Entry::noted).containsExactly(then, first);
        assertThat(versions.get(0).written().recordedBy()).isEqualTo(anytown.businessUnit.id());
        assertThat(versions.get(0).written().recordedAt()).isEqualTo(clock.instant());
        assertThat(lives.standing(review).state("decision")).isEqualTo(StageState.REOPENED);
        assertThat(lives.history(anytown.businessUnit, review, 0, 10)).extracting(Entry::topic)
                .containsExactly("decision", "decision", "notice");
        assertThat(lives.countHistory(anytown.businessUnit, review)).isEqualTo(3);
    }

    @Test
    void whoWritesSecondIsToldAndWritesNothing() {
        record("decision", 0, noted(StageState.DONE, NOTICE));
        for (int stale : new int[] {0, 2}) {
            assertThatThrownBy(() -> record("decision", stale, noted(StageState.OPEN, NOTICE)))
                    .isInstanceOf(ChangedMeanwhile.class);
        }
        assertThat(lives.versions(review, topic("decision"), 1)).hasSize(1);
    }

    @Test
    void anEntryOfAListHasTheNextNumberAndCanBeTakenOut() {
        Topic report = topic("agency-report");
        Noted police = noted(StageState.OPEN, TODAY, Answer.agency("agency", anytown.police));
        assertThat(lives.record(anytown.businessUnit, review, report, 0, 0, police)).isEqualTo(1);
        assertThat(lives.record(anytown.businessUnit, review, report, 0, 0, police)).isEqualTo(2);

        lives.record(anytown.businessUnit, review, report, 1, 1,
                new Noted(StageState.SKIPPED, TODAY, "Twice", police.answers()));

        assertThat(lives.standing(review).entries("agency-report")).extracting(Entry::number).containsExactly(2);
        assertThat(lives.find(review, report, 1)).get().matches(entry -> entry.noted().note().equals("Twice"));
        assertThat(lives.record(anytown.businessUnit, review, report, 0, 0, police)).as("no number twice")
                .isEqualTo(3);
    }

    @Test
    void aSkippedStageIsKeptAndSettled() {
        record("criteria", 0, new Noted(StageState.SKIPPED, TODAY, "Not needed", List.of()));
        assertThat(lives.standing(review).state("criteria")).isEqualTo(StageState.SKIPPED);
        assertThat(lives.standing(review).settled()).isEqualTo(2);
    }

    @Test
    void theClocksOfAllOpenReviewsRunOutTogether() {
        assertThat(running(anytown.businessUnit)).containsExactly("Decision by 2026-12-02");
        record("decision", 0, noted(StageState.DONE, LocalDate.of(2026, 11, 10)));
        assertThat(running(anytown.businessUnit)).containsExactly("National panel told by 2026-11-17");
        clock.set(LocalDate.of(2027, 3, 12));
        assertThat(running(anytown.businessUnit)).containsExactly("National panel told by 2026-11-17",
                "Review complete by 2027-05-10");
        record("closed", 0, noted(StageState.DONE, LocalDate.of(2027, 3, 12)));
        assertThat(running(anytown.businessUnit)).isEmpty();
    }

    @Test
    void anAgencyReportIsWaitedForUntilItIsReceived(RequestedReports reports) {
        LocalDate due = TODAY.plusDays(5);
        ask(due);
        assertThat(running(anytown.businessUnit)).contains("Agency report: " + anytown.policeName() + " by 2026-11-25");
        RequestedReport asked = waiting(reports).get(0);
        assertThat(asked).extracting(RequestedReport::number, RequestedReport::agencyId, RequestedReport::due,
                RequestedReport::isOwed).containsExactly(1, anytown.police, due, true);
        assertThat(asked.daysLate(due)).isZero();
        assertThat(asked.daysLate(due.plusDays(1))).isOne();
        lives.record(anytown.businessUnit, review, topic("agency-report"), 1, 1, noted(StageState.OPEN, TODAY,
                Answer.agency("agency", anytown.police), Answer.on("due", due), Answer.on("received", TODAY)));
        assertThat(waiting(reports)).isEmpty();
        assertThat(running(anytown.businessUnit)).noneMatch(what -> what.startsWith("Agency report"));
    }

    @Test
    void itsAgencySaysThatAReportIsSent(RequestedReports reports, Covers covers) {
        ask(TODAY);
        RequestedReport asked = waiting(reports).get(0);
        for (Person other : List.of(anytown.policeLead, anytown.subcommitteeChair, anytown.businessUnit,
                anytown.person("health", anytown.health, Role.AGENCY_COORDINATOR))) {
            assertThat(reports.owedBy(other)).as(other.name()).isEmpty();
            assertThatThrownBy(() -> reports.sent(other, asked, 1, TODAY, "by-hand")).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> reports.sent(anytown.policeCoordinator, asked, 0, TODAY, "by-hand"))
                .isInstanceOf(ChangedMeanwhile.class);
        covers.arrange(anytown.policeCoordinator, anytown.policeCoordinator.id(), anytown.policeLead.id(), TODAY, TODAY);
        assertThat(reports.owedBy(anytown.policeLead)).as("stands in").containsExactly(asked);

        reports.sent(anytown.policeCoordinator, asked, 1, TODAY.minusDays(1), "by-hand");

        assertThat(reports.owedBy(anytown.policeCoordinator)).isEmpty();
        RequestedReport sent = waiting(reports).get(0);
        assertThat(sent.isToConfirm()).isTrue();
        assertThat(sent.sentOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(lives.find(review, topic("agency-report"), 1).orElseThrow()).satisfies(entry -> {
            assertThat(entry.written().recordedBy()).isEqualTo(anytown.policeCoordinator.id());
            assertThat(entry.day("due")).isEqualTo(TODAY);
            assertThat(entry.answer("sent-how")).contains(Answer.chosen("sent-how", "by-hand", null));
        });
    }

    @Test
    void aReportForARestrictedReviewIsAskedOfTheNamedAlone(RequestedReports reports) {
        review = begin(true);
        ask(TODAY);
        assertThat(reports.owedBy(anytown.policeCoordinator)).isEmpty();
        String number = ReviewWords.number(review);
        assertThat(reports.find(anytown.policeCoordinator, number, 1)).isEmpty();
        anytown.name(review.id(), anytown.policeCoordinator.id());
        assertThat(reports.find(anytown.policeCoordinator, number, 1)).isPresent();
        assertThat(reports.find(anytown.subcommitteeChair, number, 1)).isEmpty();
    }

    private void ask(LocalDate due) {
        lives.record(anytown.businessUnit, review, topic("agency-report"), 0, 0, noted(StageState.OPEN, TODAY,
                Answer.agency("agency", anytown.police), Answer.on("due", due)));
    }

    private List<RequestedReport> waiting(RequestedReports reports) {
        return reports.waiting(anytown.businessUnit).stream()
                .filter(one -> one.review().id() == review.id()).toList();
    }

    @Test
    void qualityMarkersArePicturedAcrossTheReviewsOneFollows(QualityMarkers markers) {
        Topic family = lives.lifeOf(review).marker("marker-family").orElseThrow();
        lives.record(anytown.businessUnit, review, family, 1, 0, noted(StageState.DONE, TODAY,
                Answer.chosen("rating", "not-met", null), Answer.of("evidence", "Told by the newspaper")));
        assertThat(weakInFamily(markers, anytown.subcommitteeChair)).contains(review.id());
        assertThat(markers.suggestion(anytown.businessUnit, review, "marker-family"))
                .contains("12. Family involvement: Told by the newspaper");
        lives.record(anytown.businessUnit, review, family, 1, 1, noted(StageState.DONE, TODAY,
                Answer.chosen("rating", "met", null)));
        assertThat(weakInFamily(markers, anytown.subcommitteeChair)).doesNotContain(review.id());
        assertThat(markers.suggestion(anytown.businessUnit, review, "marker-analysis")).isEmpty();
        assertThat(lives.standing(review).settled()).as("a marker is no stage").isEqualTo(1);
    }

    private static List<Long> weakInFamily(QualityMarkers markers, Person reader) {
        return markers.across(reader).stream().filter(across -> across.marker().key().equals("marker-family"))
                .flatMap(across -> across.rated(Rating.NOT_MET).stream()).map(Review::id).toList();
    }

    private List<String> running(Person reader) {
        return clocks.runningOut(reader).stream().filter(one -> one.review().id() == review.id())
                .map(one -> one.what() + " by " + one.due()).toList();
    }

    @Test
    void aRestrictedReviewIsFollowedByTheNamedAlone() {
        review = begin(true);
        assertThat(reviews.followed(anytown.businessUnit, review.ref())).isPresent();
        assertThat(reviews.followed(anytown.subcommitteeChair, review.ref())).isEmpty();
        assertThat(running(anytown.subcommitteeChair)).isEmpty();
        Person other = anytown.person("other", null, Role.BUSINESS_UNIT);
        assertThatThrownBy(() -> lives.record(other, review, topic("decision"), 1, 0,
                noted(StageState.DONE, NOTICE))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyTheBusinessUnitRecords() {
        for (Person reader : List.of(anytown.subcommitteeChair, anytown.policeCoordinator)) {
            assertThatThrownBy(() -> lives.record(reader, review, topic("decision"), 1, 0,
                    noted(StageState.DONE, NOTICE))).isInstanceOf(NotAllowed.class);
        }
    }
}
