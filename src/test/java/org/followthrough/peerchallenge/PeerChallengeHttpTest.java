package org.followthrough.peerchallenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.review.life.ReviewDocuments;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.shared.document.DocumentForm;
import org.followthrough.shared.document.Documents;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.VeraPdf;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A peer challenge from set-up to follow-up, and what nobody reads before the sponsor has released it. */
class PeerChallengeHttpTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final String FOUND = "Partners never hear what became of their referral";

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Reviews reviews;
    private ReviewLives lives;
    private PeerChallenges challenges;
    private Review challenge;

    @BeforeEach
    void aPeerChallenge(Anytown anytown, Reviews reviews, ReviewLives lives, PeerChallenges challenges) {
        APP.clock().reset();
        this.anytown = anytown;
        this.reviews = reviews;
        this.lives = lives;
        this.challenges = challenges;
        challenge = reviews.add(anytown.businessUnit, reviews.refFor("Peers"), new ReviewState("Peers 2026",
                ReviewKind.PEER_CHALLENGE, null, null, false, false, AGREED, null, null),
                APP.clock().instant());
        signIn(anytown.businessUnit);
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    private String path(String below) {
        return "/reviews/" + challenge.ref() + below;
    }

    private String own(String below) {
        return "/peer-challenges/" + challenge.ref() + below;
    }

    private void done(String stage, Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(Map.of("save", "", "startedFrom", "0", "state", "DONE", "day-day",
                "9", "day-month", "11", "day-year", "2026"));
        fields.putAll(answers);
        HttpResponse<String> answer = visitor.follow(visitor.fillIn(path("/stages/" + stage), fields));
        assertThat(answer.body()).as(stage).contains("It is recorded");
    }

    private void entry(String list, Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(Map.of("save", "", "startedFrom", "0"));
        fields.putAll(answers);
        HttpResponse<String> answer = visitor.follow(visitor.fillIn(path("/lists/" + list + "/new"), fields));
        assertThat(answer.body()).as(list).doesNotContain("There is a problem");
    }

    private static Map<String, String> on(String question, int day) {
        return Map.of(question + "-day", String.valueOf(day), question + "-month", "11", question + "-year", "2026");
    }

    private void find() {
        entry("finding", Map.of("part", "area-for-development", "theme", "front-door", "text", FOUND));
        entry("finding", Map.of("part", "strength", "text", "Families know whom to ask"));
    }

    @Test
    void isWalkedFromSetUpToFollowUpAndAFindingBecomesARecommendationInOnePress(Plans plans) {
        done("set-up", Map.of("sponsor", "Director of Children's Services", "organiser", "The association"));
        done("timetable", on("documents-by", 5));
        entry("peer", Map.of("role", "Lead peer", "organisation", "Sampleshire", "days", "4"));
        Map<String, String> document = new HashMap<>(on("due", 5));
        document.put("what", "Self-assessment");
        entry("document", document);
        assertThat(visitor.get(path("/lists/document")).body()).contains("Self-assessment", "15 days late");
        done("preparation", Map.of());
        done("case-records", on("held", 6));
        done("on-site", on("last-day", 8));
        done("presentation", Map.of("to-whom", "Everybody who took part"));
        find();
        done("report", on("received", 8));
        assertThat(visitor.get(own("")).body()).contains(FOUND, "The sponsor has not released the report")
                .doesNotContain("Make it a recommendation");
        assertThatThrownBy(() -> challenges.recommend(anytown.businessUnit, challenge, 1))
                .isInstanceOf(NotAllowed.class);
        done("release", Map.of("by-whom", "Director of Children's Services"));

        HttpResponse<String> pressed = visitor.fillIn(own(""), Map.of("recommend", ""));
        assertThat(pressed.headers().firstValue("Location").orElseThrow()).endsWith("/actions/new");
        var recommended = plans.recommendations(challenge, TestClock.TODAY);
        assertThat(recommended).singleElement().matches(one -> one.state().text().equals(FOUND)
                && one.state().sourceName().equals("Report of the peers: Area for further development (1)"));
        assertThat(challenges.recommend(anytown.businessUnit, challenge, 1)).as("pressed twice")
                .isEqualTo(recommended.get(0).id());
        assertThatThrownBy(() -> challenges.recommend(anytown.businessUnit, challenge, 2)).as("a strength")
                .isInstanceOf(NotAllowed.class);
        assertThat(visitor.get(own("")).body()).contains("It is a recommendation of the plan")
                .doesNotContain("Make it a recommendation");

        for (String stage : List.of("action-plan", "publication", "evaluation", "sharing", "follow-up", "impact",
                "closed")) {
            done(stage, Map.of());
        }
        assertThat(lives.standing(challenge).next()).isEmpty();
    }

    @Test
    void whatPeersFoundIsReadByNobodyButBusinessUnitAndSponsorUntilItIsReleased() {
        find();
        done("timetable", on("report-by", 5));
        done("report", Map.of("summary", "The summary of the peers"));
        assertThat(visitor.get("/reviews/clocks").body()).contains("Written report");
        Person member = anytown.subcommitteeChair;
        Person sponsor = anytown.person("sponsor", null, Role.SUBCOMMITTEE_MEMBER);
        anytown.name(challenge.id(), sponsor.id());
        List<String> forged = List.of("/lists/finding", "/lists/finding/1", "/lists/daily-feedback", "/stages/report",
                "/stages/case-records");

        signIn(member);
        assertThat(List.of("/reviews/clocks", "/reviews")).allSatisfy(address ->
                assertThat(visitor.get(address).body()).contains("<h1").doesNotContain("Written report"));
        assertThat(forged).allSatisfy(address ->
                assertThat(visitor.get(path(address)).statusCode()).as(address).isEqualTo(404));
        for (String page : List.of(path(""), path("/history"), own(""))) {
            assertThat(visitor.get(page).body()).doesNotContain(FOUND, "Finding of the peers",
                    "Findings of the report", "The summary", "Written report");
        }
        assertThat(challenges.findings(member, challenge)).isEmpty();
        signIn(sponsor);
        assertThat(forged).allSatisfy(address ->
                assertThat(visitor.get(path(address)).statusCode()).as(address).isIn(200, 302));
        assertThat(visitor.get(own("")).body()).contains(FOUND);

        signIn(anytown.businessUnit);
        done("release", Map.of());
        signIn(member);
        assertThat(visitor.get(own("")).body()).contains(FOUND);
        assertThat(visitor.get(path("/stages/report")).body()).contains("The summary of the peers");
    }

    @Test
    void theTimetableHoldsItsDatesAndNothingThatWasFound(ReviewDocuments timetables, Documents documents) {
        find();
        done("timetable", on("documents-by", 5));
        for (int day : new int[] {9, 8}) {
            Map<String, String> activity = new HashMap<>(on("on", day));
            activity.put("what", "Workshop " + day);
            entry("activity", activity);
        }
        byte[] pdf = documents.file(timetables.timetable(anytown.businessUnit, challenge.ref()).orElseThrow(),
                DocumentForm.PDF);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (ReadPdf read = new ReadPdf(pdf)) {
            assertThat(read.words()).contains("Peers 2026: timetable", "15 days late", "Activities on site", "Team of peers")
                    .containsSubsequence("Workshop 8", "Workshop 9")
                    .doesNotContain(FOUND);
        }
    }
}
