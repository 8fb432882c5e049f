package org.followthrough.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.StageState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report as its agency is asked for it, says that it is sent, and the business unit confirms it. */
class RequestedReportHttpTest extends ReviewPages {

    private static final LocalDate NOTICE = LocalDate.of(2026, 9, 1);

    private Review review;

    @BeforeEach
    void aReportIsAskedFor() {
        review = begin(NOTICE, false);
        record("terms", 1, Answer.of("scope", "Two years before the incident"));
        record("agency-report", 0, Answer.agency("agency", anytown.police), Answer.of("author", "Review officer"),
                Answer.on("due", LocalDate.of(2026, 11, 10)));
    }

    private void record(String topic, int number, Answer... answers) {
        lives.record(anytown.businessUnit, review, lives.lifeOf(review).topic(topic).orElseThrow(), number, 0,
                new Noted(StageState.OPEN, NOTICE, null, List.of(answers)));
    }

    private String page() {
        return "/agency-reports/" + ReviewWords.number(review) + "/1";
    }

    private String read(String path) {
        return words(visitor.get(path));
    }

    @Test
    void whoSendsWhatCameMeanwhileIsTold() {
        signIn(anytown.policeCoordinator);
        String opened = visitor.actionOf(page(), visitor.get(page()).body());
        lives.record(anytown.businessUnit, review, lives.lifeOf(review).topic("agency-report").orElseThrow(), 1, 1,
                new Noted(StageState.OPEN, NOTICE, null, List.of(Answer.agency("agency", anytown.police),
                        Answer.on("received", LocalDate.of(2026, 11, 12)))));
        assertThat(words(visitor.post(opened, Map.of("save", "", "startedFrom", "1", "sent-day", "18", "sent-month",
                "11", "sent-year", "2026", "how", "by-hand")))).contains("has recorded meanwhile that it came");
    }

    private String send(String startedFrom, String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("save", "", "startedFrom", startedFrom, "sent-day", "18",
                "sent-month", "11", "sent-year", "2026", "how", "by-hand"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return words(visitor.follow(visitor.fillIn(page(), all)));
    }

    @Test
    void theCoordinatorReadsWhatIsAskedAndSaysThatItIsSent() {
        signIn(anytown.policeCoordinator);
        assertThat(read("/")).contains("1 agency report to send. It was due 10 November");
        assertThat(visitor.get("/agency/police-" + anytown.policeName().replaceAll("\\D+", "")).body())
                .contains("Agency reports to send", page());
        assertThat(read("/agency-reports")).contains("1 agency report is asked for, 1 late", "Child Z", "10 Nov 2026",
                "10 days late", "Not sent");
        assertThat(read(page())).contains("Child Z", anytown.policeName(), "10 November 2026 10 days late",
                "Review officer", "What is asked, by the terms of reference", "Two years before the incident");
        assertThat(send("1", "how", "")).contains("Select how it was sent");
        assertThat(send("1", "sent-day", "21")).contains("The day it was sent must be today or in the past");
        assertThat(send("0")).contains(anytown.businessUnit.name() + " changed this on");

        assertThat(send("1")).contains("The business unit sees that", "18 Nov 2026, not confirmed",
                "8 days late");

        assertThat(read("/")).doesNotContain("agency report to send");
        assertThat(read(page())).contains("Sent by the agency on 18 November 2026", "How was it sent? By hand");
    }

    @Test
    void theBusinessUnitConfirmsIt() {
        signIn(anytown.policeCoordinator);
        send("1");
        signIn(anytown.businessUnit);
        assertThat(read("/")).contains("Agency reports to confirm");
        String entry = "/reviews/" + review.ref() + "/lists/agency-report/1";
        assertThat(visitor.get(page()).body()).contains(entry).doesNotContain("When was it sent?");
        assertThat(read(entry)).contains(anytown.policeCoordinator.name(), "Sent by the agency on: 18 November 2026");
        visitor.fillIn(entry, Map.of("save", "", "startedFrom", "2", "agency",
                String.valueOf(anytown.police), "received-day", "19", "received-month", "11",
                "received-year", "2026"));
        signIn(anytown.policeCoordinator);
        assertThat(read("/agency-reports")).contains("No agency report is asked for");
        assertThat(read(page())).contains("Received on 19 November 2026").doesNotContain("When was it sent?");
    }

    @Test
    void anotherAgencyIsNotAsked() {
        signIn(anytown.person("health", anytown.health, Role.AGENCY_COORDINATOR));
        assertThat(visitor.get(page()).statusCode()).isEqualTo(404);
        assertThat(read("/agency-reports")).doesNotContain("Child Z");
        signIn(anytown.subcommitteeChair);
        assertThat(read(page())).contains("Child Z").doesNotContain("When was it sent?", "Record that it was received");
    }
}
