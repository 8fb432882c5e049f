package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Dates;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Impact;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits for a decision, and deciding it, by what people read and type. */
class DecisionPagesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 31);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private Decisions decisions;
    private String reference;

    @BeforeEach
    void board(Anytown anytown, Plans allPlans, Decisions allDecisions) {
        plans = allPlans;
        decisions = allDecisions;
        this.anytown = anytown;
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);
    }

    @Test
    void whatIsSignedOffSaysWhoSawTheEvidenceWhereAndWhen() {
        complete();
        assertThat(as(anytown.subcommitteeChair, "/sign-off")).contains(reference, "Complete since");

        String after = decide(anytown.subcommitteeChair, "sign-off",
                Map.of("answer", "SIGN_OFF", "seenBy", "Robin Example",
                "where", "ELSEWHERE", "place", "Training unit", "seenOn-day", "19", "seenOn-month", "11",
                "seenOn-year", "2026", "impact", "6"));

        assertThat(after).contains(reference + " is signed off.");
        assertThat(now().headline(TODAY)).isEqualTo(Headline.SIGNED_OFF);
        assertThat(now().state().impactCheckOn()).isEqualTo(TODAY.plusMonths(6));
        assertThat(as(anytown.policeLead, "/actions/" + reference))
                .contains("Evidence seen by Robin Example on 19 November "
                + "2026: Training unit", "Decided between meetings, not reported yet");
    }

    @Test
    void sendingBackNeedsAReasonAndKeepsWhatWasTyped() {
        complete();
        String refused = send(anytown.subcommitteeChair, "sign-off", Map.of("answer", "SEND_BACK"));
        assertThat(refused).contains("<title>Error: ", "Enter the reason, so that the lead knows what is missing");

        decide(anytown.subcommitteeChair, "sign-off", Map.of("answer", "SEND_BACK", "reason", "Which courses?"));
        assertThat(now().headline(TODAY)).isEqualTo(Headline.SENT_BACK);
        for (String page : List.of("/actions/" + reference, path("update"))) {
            assertThat(as(anytown.policeLead, page)).contains("The sub-committee sent this back on 20 November 2026.",
                    "Which courses?");
        }
    }

    @Test
    void whoMayNotDecideReadsWhyAndWhoMay() {
        complete();
        Person ofPolice = anytown.person("police.member", anytown.police, Role.SUBCOMMITTEE_MEMBER);
        Person ofHealth = anytown.person("health.member", anytown.health, Role.SUBCOMMITTEE_MEMBER);

        assertThat(as(ofPolice, path("sign-off"))).contains("Your agency did this work")
                .doesNotContain("name=\"save\"");
        assertThat(as(anytown.businessUnit, path("sign-off"))).contains("The sub-committee decides")
                .doesNotContain("name=\"save\"");
        String address = visitor.actionOf(path("sign-off"), as(anytown.subcommitteeChair, path("sign-off")));
        get(ofPolice, "/me");
        assertThat(visitor.post(address, Map.of("startedFrom", String.valueOf(now().currentVersion()), "answer",
                "SEND_BACK", "reason", "Forged", "save", "")).statusCode()).isEqualTo(403);
        assertThat(now().headline(TODAY)).isEqualTo(Headline.WAITING);
        assertThat(as(ofHealth, path("sign-off"))).doesNotContain("Your agency");
    }

    @Test
    void whoDecidesSecondIsToldAndKeepsTheirText() {
        complete();
        get(anytown.subcommitteeChair, "/me");
        String form = visitor.open(path("sign-off")).body();
        int started = now().currentVersion();
        decisions.signOff(anytown.subcommitteeChair, anytown.subcommitteeChair, reference, started,
                SignOff.betweenMeetings("Robin Example", "Here", TODAY), null, null);

        String page = visitor.post(visitor.actionOf(path("sign-off"), form), Map.of("startedFrom",
                String.valueOf(started), "answer", "SEND_BACK", "reason", "Too late to say", "save", "")).body();

        assertThat(page).contains("changed this action on", "Too late to say");
        assertThat(now().headline(TODAY)).isEqualTo(Headline.SIGNED_OFF);
    }

    @Test
    void aLaterDateIsAgreedAnotherOneAgreedOrRefused() {
        ask(LATER);
        assertThat(as(anytown.businessUnit, "/date-requests")).contains(reference, "31 Jan 2027");
        assertThat(as(anytown.businessUnit, path("date-request"))).contains("Agree 31 January 2027", "Trainer left",
                "It would be moved once and end 92 days after it was first due");
        assertThat(send(anytown.businessUnit, "date-request", Map.of("answer", "REFUSE"))).contains("Enter the reason");
        decide(anytown.businessUnit, "date-request", Map.of("answer", "REFUSE", "reason", "Not now"));
        assertThat(now().state().dates()).isEqualTo(new Dates(DUE, DUE, null, 0, null));

        ask(LATER);
        decide(anytown.businessUnit, "date-request", Map.of("answer", "AGREE"));
        assertThat(now().state().dates()).isEqualTo(new Dates(DUE, LATER, null, 1, null));

        ask(LATER.plusMonths(2));
        decide(anytown.businessUnit, "date-request", Map.of("answer", "ANOTHER", "reason", "Sooner", "date-day", "28",
                "date-month", "2", "date-year", "2027"));
        assertThat(now().state().dates()).isEqualTo(new Dates(DUE, LocalDate.of(2027, 2, 28), null, 2, null));

        ask(LATER.plusMonths(3));
        assertThat(as(anytown.businessUnit, path("date-request"))).contains("The independent chair decides now",
                "31 March 2027: another date, 28 February 2027, agreed on").doesNotContain("name=\"save\"");
    }

    @Test
    void whoAskedIsToldThatSomebodyElseDecides() {
        anytown.update(anytown.businessUnit, reference, now().currentVersion(), new Update(Progress.IN_PROGRESS,
                Confidence.OFF_TRACK, "Late", null, null, LATER, "Trainer left"));
        assertThat(as(anytown.businessUnit, path("date-request"))).contains("You asked for this date")
                .doesNotContain("name=\"save\"");
    }

    @Test
    void anImpactCheckThatSaysNoOpensTheActionAgain() {
        complete();
        decisions.signOff(anytown.subcommitteeChair, anytown.subcommitteeChair, reference, now().currentVersion(),
                SignOff.betweenMeetings("Robin Example", "Here", TODAY), null, TODAY);
        assertThat(as(anytown.businessUnit, "/impact-checks")).contains(reference);

        String after = decide(anytown.businessUnit, "impact", Map.of("answer", "NO", "next", "REOPEN", "due-day", "31",
                "due-month", "3", "due-year", "2027", "evidence", "Dip sample of 20 records"));

        assertThat(after).contains(reference + " is open again");
        assertThat(now().state().progress()).isEqualTo(Progress.IN_PROGRESS);
        assertThat(now().state().impact()).isEqualTo(Impact.NO);
        assertThat(as(anytown.policeLead, "/actions/" + reference)).contains("Opened again: practice had not changed",
                "Dip sample of 20 records");
    }

    @Test
    void theSubcommitteeSetsItsConfidenceBesideTheAgencys() {
        get(anytown.subcommitteeChair, "/me");
        visitor.fillIn(path("confidence"), Map.of("startedFrom", String.valueOf(now().currentVersion()), "answer",
                "OFF_TRACK", "reason", "No dates are booked", "save", ""));
        assertThat(now().state().committeeConfidence()).isEqualTo(Confidence.OFF_TRACK);
        assertThat(as(anytown.policeLead, "/actions/" + reference)).contains("No dates are booked");
    }

    private void complete() {
        anytown.update(anytown.policeLead, reference, now().currentVersion(), new Update(Progress.COMPLETE,
                Confidence.ON_TRACK, "All trained", TODAY, "Register", null, null));
    }

    private void ask(LocalDate date) {
        anytown.update(anytown.policeLead, reference, now().currentVersion(), new Update(Progress.IN_PROGRESS,
                Confidence.OFF_TRACK, "Late", null, null, date, "Trainer left"));
    }

    private String decide(Person by, String page, Map<String, String> answers) {
        return visitor.follow(sent(by, page, answers)).body();
    }

    private String send(Person by, String page, Map<String, String> answers) {
        return sent(by, page, answers).body();
    }

    private HttpResponse<String> sent(Person by, String page, Map<String, String> answers) {
        get(by, "/me");
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("startedFrom", String.valueOf(now().currentVersion()));
        fields.put("save", "");
        return visitor.fillIn(path(page), fields);
    }

    private String path(String page) {
        return "/actions/" + reference + "/" + page;
    }

    private Action now() {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private String as(Person person, String path) {
        return get(person, path).body();
    }

    private HttpResponse<String> get(Person person, String path) {
        return visitor.get(path, KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
