package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.Person;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Impact;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The history of an action that was moved twice, sent back once, signed off and impact-checked, as people read it. */
class ActionStoryTest {

    private static final Pattern TITLE = Pattern.compile("<h3 class=\"moj-timeline__title\"[^>]*>([^<]*)</h3>");

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private Plans plans;
    private Decisions decisions;
    private Anytown anytown;
    private String reference;

    @BeforeEach
    void board(Anytown anytown, Plans allPlans, Decisions allDecisions) {
        plans = allPlans;
        decisions = allDecisions;
        this.anytown = anytown;
        on("2025-06-02");
        Review review = anytown.draftReview(LocalDate.of(2025, 6, 2));
        reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2025, 12, 31));
        anytown.issue(review);
    }

    @AfterEach
    void today() {
        APP.clock().set(London.at(TestClock.TODAY, LocalTime.NOON));
    }

    @Test
    void theTimelineTellsIt(DateDecisions dates) {
        says("2025-09-15", Progress.IN_PROGRESS, Confidence.ON_TRACK, "Two courses booked", null);
        says("2025-12-01", Progress.IN_PROGRESS, Confidence.OFF_TRACK, "The trainer left", "2026-03-31");
        on("2025-12-10");
        dates.agreeAskedFor(chair(), chair(), reference, version(), "A new trainer starts in February");
        says("2026-03-20", Progress.IN_PROGRESS, Confidence.OFF_TRACK, "Night shifts are missing", "2026-06-30");
        on("2026-04-02");
        dates.agree(chair(), chair(), reference, version(), LocalDate.of(2026, 5, 31), "Sooner is possible");
        says("2026-05-20", Progress.COMPLETE, Confidence.ON_TRACK, "All officers trained", null);
        on("2026-06-04");
        decisions.sendBack(chair(), chair(), reference, version(), "Which shifts were reached?", true);
        says("2026-06-30", Progress.COMPLETE, Confidence.ON_TRACK, "Night shifts reached too", null);
        on("2026-07-09");
        decisions.signOff(chair(), chair(), reference, version(), SignOff.betweenMeetings("Robin Example",
                "Training register", LocalDate.of(2026, 7, 8)), "Well done", LocalDate.of(2026, 10, 9));
        on("2026-10-12");
        decisions.checkImpact(anytown.businessUnit, reference, version(), Impact.YES, "Dip sample of 20 records", null);

        String page = APP.visitor().get("/actions/" + reference, KnownByHeader.HEADER,
                String.valueOf(anytown.businessUnit.id())).body();

        assertThat(titles(page)).containsExactly("Impact checked", "Signed off", "Reported complete", "Sent back",
                "Reported complete", "Another due date agreed than the one asked for", "Updated: Off track",
                "New due date agreed",
                "Confidence changed: On track to Off track", "Updated: On track", "Plan issued", "Added to the plan");
        assertThat(page).containsSubsequence("Practice has changed", "Dip sample of 20 records",
                "Evidence seen by Robin Example on 8 July 2026: Training register",
                "Decided between meetings, not reported yet",
                "Impact check due 9 October 2026", "Well done", "Which shifts were reached?",
                "Due date: 31 March 2026, now 31 May 2026", "Sooner is possible",
                "Asked for a later date: 30 June 2026. Reason: Because",
                "Due date: 31 December 2025, now 31 March 2026", "A new trainer starts in February");
        assertThat(page).contains("First due 31 December 2025; moved twice");
    }

    private void says(String day, Progress progress, Confidence confidence, String note, String later) {
        on(day);
        boolean complete = progress == Progress.COMPLETE;
        anytown.update(anytown.policeLead, reference, version(), new Update(progress, confidence, note,
                complete ? LocalDate.parse(day) : null, complete ? "Register of " + day : null,
                later == null ? null : LocalDate.parse(later), later == null ? null : "Because"));
    }

    private static void on(String day) {
        APP.clock().set(London.at(LocalDate.parse(day), LocalTime.of(10, 30)));
    }

    private Person chair() {
        return anytown.subcommitteeChair;
    }

    private int version() {
        return plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
    }

    private static List<String> titles(String page) {
        List<String> titles = new ArrayList<>();
        Matcher matcher = TITLE.matcher(page);
        while (matcher.find()) {
            titles.add(matcher.group(1));
        }
        return titles;
    }
}
