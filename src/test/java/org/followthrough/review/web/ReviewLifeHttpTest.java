package org.followthrough.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.shared.report.ReadPdf;
import org.followthrough.shared.report.VeraPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a review as the business unit records it and others read it. */
class ReviewLifeHttpTest extends ReviewPages {

    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 2);

    private Review review;

    @BeforeEach
    void aNotice() {
        review = begin(NOTICE, false);
        signIn(anytown.businessUnit);
    }

    private String path(String below) {
        return "/reviews/" + review.ref() + below;
    }

    private String read(String below) {
        return words(visitor.get(path(below)));
    }

    private String record(String stage, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("save", "", "startedFrom", "0", "day-day", "9", "day-month",
                "11", "day-year", "2026"));
        all.putAll(fields);
        return words(visitor.follow(visitor.fillIn(path("/stages/" + stage), all)));
    }

    @Test
    void theLifeSaysWhatIsNextAndWhichClocksRun() {
        assertThat(read("")).contains("R", "Serious case review", "Child Z",
                "Next: Criteria for a review. 1 of 22 stages are done or skipped.",
                "Decision Due 2 December 2026", "Notice of an incident 2 Nov 2026", "Not begun");
        assertThat(record("decision", Map.of("state", "DONE", "outcome", "this-review", "reasons", "All criteria met")))
                .contains("Decision of the chair: Done. It is recorded.", "Decision Due 2 December 2026 - made 9 "
                        + "November 2026", "National panel told Due 16 November 2026 - 4 days late",
                        "Review complete Due 9 May 2027");
        assertThat(read("/stages/decision")).contains("What was recorded", "Decision of the chair: Done on 9 November "
                + "2026", anytown.businessUnit.name(), "What was decided? A statutory review is held");
        assertThat(read("/history")).contains("Decision of the chair: Done", "Notice of an incident: Done");
    }

    @Test
    void aClosedReviewHasNothingNext() {
        assertThat(record("closed", Map.of("state", "DONE"))).contains("The review is closed. 2 of 22 stages are done")
                .doesNotContain("Next:");
    }

    @Test
    void theDecisionMakesItAReviewOfAnotherKindAndKeepsWhatWasConsidered() {
        record("criteria", Map.of("state", "DONE", "abuse-or-neglect", "no", "abuse-or-neglect-why", "An accident"));
        assertThat(record("decision", Map.of("state", "DONE", "outcome", "another-review")))
                .contains("Select which kind of review is held");
        assertThat(record("decision", Map.of("state", "DONE", "outcome", "another-review", "kind", "learning-review")))
                .contains("Enter the reasons for the decision");
        assertThat(record("decision", Map.of("state", "DONE", "outcome", "another-review", "kind", "learning-review",
                "reasons", "An accident"))).contains("Learning review Child Z", "Criteria for a review 9 Nov 2026", "Decision of the chair 9 Nov")
                .doesNotContain("Case files secured", "Agency reports by");
        assertThat(read("/stages/criteria")).contains("An accident");
        assertThat(record("decision", Map.of("state", "DONE", "outcome", "no-review", "startedFrom", "1",
                "reasons", "An accident"))).contains("Considered, no review held", "Next: National panel").doesNotContain("Terms of reference");
    }

    @Test
    void aStageIsSkippedOrReopenedOnlyWithAReason() {
        assertThat(record("criteria", Map.of("state", "SKIPPED"))).contains("Say why in the note");
        assertThat(record("criteria", Map.of("state", "SKIPPED", "note", "Decided at once")))
                .contains("Criteria for a review: Skipped.", "Decided at once");
        assertThat(read("/stages/criteria")).contains("Reopened").doesNotContain("Begun");
        assertThat(record("criteria", Map.of("state", "REOPENED", "startedFrom", "1"))).contains("Say why in the note");
        assertThat(record("criteria", Map.of("state", "DONE", "day-year", "2027", "startedFrom", "1")))
                .contains("The date must be today or in the past");
        assertThat(lives.versions(review, lives.lifeOf(review).stage("criteria").orElseThrow(), 1)).hasSize(1);
    }

    @Test
    void whoSavesSecondKeepsWhatTheyTyped() {
        record("analysis", Map.of("state", "OPEN", "findings", "The first finding"));
        assertThat(record("analysis", Map.of("state", "DONE", "findings", "The second finding")))
                .contains(anytown.businessUnit.name() + " changed this on 20 November 2026", "The second finding");
        assertThat(record("analysis", Map.of("state", "DONE", "findings", "The second finding", "startedFrom", "1")))
                .contains("Analysis and findings: Done.");
    }

    @Test
    void wordsThatLookLikeAChildsNameAreAskedAboutFirst() {
        String asked = record("analysis", Map.of("state", "OPEN", "findings", "Nobody saw her son Jayden alone"));
        assertThat(asked).contains("look as if they could identify a child", "Jayden");
        assertThat(lives.find(review, lives.lifeOf(review).stage("analysis").orElseThrow(), 1)).isEmpty();
        String kept = record("analysis", Map.of("state", "OPEN", "findings", "Nobody saw her son Jayden alone",
                "saveAsItIs", ""));
        assertThat(kept).contains("It is recorded.");
        assertThat(read("/stages/analysis")).contains("Jayden");
    }

    @Test
    void anAgencyReportIsChasedByItsDates() {
        Map<String, String> report = new HashMap<>(Map.of("save", "", "startedFrom", "0", "agency",
                String.valueOf(anytown.police), "due-day", "10", "due-month", "11", "due-year", "2026"));
        visitor.fillIn(path("/lists/agency-report/new"), report);
        assertThat(read("/lists/agency-report")).contains("Agency report 1", anytown.policeName(), "10 Nov 2026",
                "10 days late");
        assertThat(read("")).contains("Agency reports 1 entry, 1 waiting, 1 late");
        report.putAll(Map.of("startedFrom", "1", "received-day", "12", "received-month", "11", "received-year",
                "2026"));
        visitor.fillIn(path("/lists/agency-report/1"), report);
        assertThat(read("/lists/agency-report")).contains("12 Nov 2026", "2 days late").doesNotContain("10 days");
        report.putAll(Map.of("startedFrom", "2", "state", "true"));
        assertThat(visitor.fillIn(path("/lists/agency-report/1"), report).body()).contains("Say why in the note");
        report.put("note", "Asked of the wrong agency");
        visitor.fillIn(path("/lists/agency-report/1"), report);
        assertThat(read("/lists/agency-report")).contains("There is no entry yet.");
        assertThat(read("/history")).contains("Agency report 1 taken out of the list", "Agency report 1 added");
    }

    @Test
    void aHoldAndACourtOrderAreSaidOnTop() {
        Map<String, String> began = Map.of("began-day", "3", "began-month", "11", "began-year", "2026", "save", "",
                "startedFrom", "0");
        Map<String, String> hold = new HashMap<>(began);
        hold.put("proceedings", "inquest");
        visitor.fillIn(path("/lists/hold/new"), hold);
        visitor.fillIn(path("/lists/restriction/new"), began);
        assertThat(read("")).contains("held up by proceedings since 3 November 2026: Inquest",
                "Since 3 November 2026 a court restricts");
        assertThat(lives.isNamingForbidden(review)).isTrue();
        Review issued = anytown.issue(review);
        assertThat(visitor.get("/plan-files/" + issued.ref() + "/publication.pdf").statusCode()).as("names the board")
                .isEqualTo(404);
        assertThat(visitor.get("/plans/" + issued.ref()).body()).doesNotContain("publish-copy");
        Map<String, String> lifted = new HashMap<>(began);
        lifted.putAll(Map.of("startedFrom", "1", "ended-day", "10", "ended-month", "11", "ended-year", "2026"));
        visitor.fillIn(path("/lists/restriction/1"), lifted);
        assertThat(visitor.get("/plan-files/" + issued.ref() + "/publication.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void aWeakQualityMarkerBecomesARecommendation() {
        Map<String, String> weak = Map.of("save", "", "startedFrom", "0", "day-day", "9", "day-month", "11", "day-year",
                "2026", "rating", "partly-met", "evidence", "Nothing was set out", "by-whom", "Business manager",
                "disagreement", "no", "disagreement-why", "It was settled late");
        visitor.fillIn(path("/markers/marker-governance"), weak);
        assertThat(read("/markers")).contains("1 of 18 quality markers are assessed: 0 met, 1 partly met, 0 not met.",
                "7. Governance Nothing was set out 9 Nov 2026 Partly met");
        String page = visitor.get(path("/markers/marker-governance")).body();
        String form = "/plans/" + review.ref() + "/recommendations/new?marker=marker-governance";
        assertThat(page).contains(form, "No: It was settled late");
        assertThat(visitor.get(form).body()).contains("7. Governance: Nothing was set out</textarea>");
        assertThat(visitor.get("/reviews/markers").body()).contains("7. Governance", "Weak in");
    }

    @Test
    void theTermsOfReferenceAndTheTimetableAreHandedOn() throws Exception {
        record("terms", Map.of("state", "DONE", "scope", "Two years before the incident", "completion-day", "1",
                "completion-month", "6", "completion-year", "2027"));
        try (ReadPdf pdf = new ReadPdf(accessible("/terms.pdf"))) {
            assertThat(pdf.words()).contains("Child Z: terms of reference", "Scope", "Two years before the incident",
                    "1 June 2027", "Not recorded yet");
        }
        try (ReadPdf pdf = new ReadPdf(accessible("/timetable.pdf"))) {
            assertThat(pdf.words()).contains("Child Z: timetable", "Decision", "2 Dec 2026", "Considering a review",
                    "Terms of reference", "9 Nov 2026");
        }
    }

    private byte[] accessible(String file) throws Exception {
        byte[] pdf = visitor.download("/review-files/" + review.ref() + file).body();
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        return pdf;
    }

    @Test
    void othersReadAndCannotWrite() {
        record("criteria", Map.of("state", "DONE", "abuse-or-neglect", "yes", "abuse-or-neglect-why", "Known to all"));
        signIn(anytown.subcommitteeChair);
        assertThat(read("/stages/criteria")).contains("Is abuse or neglect known or suspected?", "Yes: Known to all")
                .doesNotContain("How does this stage stand?");
        assertThat(read("/stages/terms")).contains("Nothing is recorded yet.");
        assertThat(visitor.get(path("/lists/hold/new")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/plans/" + review.ref()).statusCode()).as("a draft").isEqualTo(404);
        assertThat(read("")).doesNotContain("Recommendations and actions");
        signIn(anytown.policeCoordinator);
        assertThat(visitor.get(path("")).statusCode()).isEqualTo(403);
    }

    @Test
    void aRestrictedReviewIsNotThereForWhoIsNotNamed() {
        review = begin(NOTICE, true);
        assertThat(read("")).contains("Restricted", "Next:");
        signIn(anytown.person("other", null, Role.BUSINESS_UNIT));
        for (String below : List.of("", "/history", "/stages/decision", "/lists/hold", "/lists/hold/new")) {
            assertThat(visitor.get(path(below)).statusCode()).as(below).isEqualTo(404);
        }
        for (String all : List.of("/reviews", "/reviews/clocks", "/review-files/clocks.csv")) {
            assertThat(visitor.get(all).body()).doesNotContain("/reviews/" + review.ref() + "\"");
        }
    }

    @Test
    void aNoticeBeginsAReview() {
        Map<String, String> notice = new HashMap<>(Map.of("save", "", "name", "Child Y", "kind", "LEARNING_REVIEW",
                "notice-day", "1", "notice-month", "12", "notice-year", "2026"));
        assertThat(visitor.fillIn("/reviews/new", notice).body())
                .contains("The date of the notice must be today or in the past", "Child Y");
        notice.put("notice-month", "10");
        assertThat(visitor.follow(visitor.fillIn("/reviews/new", notice)).body()).contains("The notice is recorded.",
                "Learning review", "Due 1 November 2026 - 19 days late");
        assertThat(visitor.get("/reviews/clocks").body()).contains("Child Y", "19 days late");
        assertThat(visitor.get("/review-files/clocks.csv").body()).contains("Child Y,Learning review,Decision,");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String below : List.of("/stages/nothing", "/lists/nothing", "/lists/hold/7", "/lists/hold/x",
                "/stages/hold", "/lists/decision")) {
            assertThat(visitor.get(path(below)).statusCode()).as(below).isEqualTo(404);
        }
    }
}
