package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Withdrawing, replacing, moving and closing, by what the business unit reads and types. */
class ActionChangesHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private Review review;
    private String reference;

    @BeforeEach
    void board(Anytown anytown, Plans plans) {
        this.plans = plans;
        this.anytown = anytown;
        review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        review = anytown.issue(review);
        signIn(anytown.businessUnit);
    }

    @Test
    void withdrawingNeedsADecisionWithItsDayAndReason() {
        String path = "/actions/" + reference + "/withdraw";
        assertThat(text(visitor.open(path).body())).contains("Withdraw this action?",
                anytown.policeLead.name() + " will no longer be asked about it.");
        assertThat(visitor.fillIn(path, started(Map.of("withdraw", ""))).body()).contains("Enter the reason",
                "Enter who decided", "Enter the day of the decision");
        String toCome = visitor.fillIn(path, started(decision("21", Map.of("withdraw", "")))).body();
        assertThat(toCome).contains("must be today or in the past", "The unit was disbanded");
        assertThat(now().state().progress()).isEqualTo(Progress.NOT_STARTED);

        HttpResponse<String> done =
                visitor.follow(visitor.fillIn(path, started(decision("12", Map.of("withdraw", "")))));

        assertThat(text(done.body())).contains(reference + " is withdrawn.", "Closed, not done",
                "Decided by Monitoring sub-committee on 12 November 2026, minute 4.2", "The unit was disbanded");
        assertThat(visitor.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void theOldActionAndWhatTakesOverLinkToEachOther() {
        String path = "/actions/" + reference + "/replace";
        assertThat(text(visitor.open(path).body()))
                .contains("first due 31 August 2026, due 31 August 2026, moved never");
        HttpResponse<String> done = visitor.follow(visitor.fillIn(path, started(Map.of("first", "Train officers",
                "second", "Train staff", "reason", "Two groups", "replace", ""))));
        assertThat(text(done.body())).contains("Replaced by", "Closed: split", "Two groups");
        String part = reference.substring(0, 4) + "02";
        assertThat(done.body()).containsPattern("href=\"[./a-z]*" + part + "\"");
        assertThat(text(visitor.open("/actions/" + part).body()))
                .contains("Train officers", "Takes over from " + reference,
                "81 days overdue");
    }

    @Test
    void aPlanWithAnythingOwedIsNotClosedAndAClosedOneIsListedApart() {
        String path = "/plans/" + review.ref() + "/close";
        assertThat(text(visitor.open(path).body()))
                .contains("1 action is neither signed off nor closed", "Show what is left")
                .doesNotContain("Who decided?");
        assertThat(visitor.fillIn("/actions/" + reference + "/withdraw",
                started(decision("12", Map.of("withdraw", "")))).statusCode()).isIn(302, 303);

        HttpResponse<String> closed = visitor.follow(visitor.fillIn(path, decision("12", Map.of("close", ""))));

        assertThat(text(closed.body())).contains(review.name() + " is closed.",
                "Closed. Decided by Monitoring sub-committee on 12 November 2026, minute 4.2: The unit was disbanded");
        assertThat(visitor.open("/plans?show=closed").body()).contains("plans/" + review.ref() + "\"", "Closed");
        assertThat(visitor.open("/plans?sort=-plan").body()).doesNotContain("plans/" + review.ref() + "\"");
    }

    @Test
    void theOrderIsChangedByButtons() {
        String second = anytown.action(review, now().state().recommendationId(), null);
        String path = "/plans/" + review.ref() + "/order";
        assertThat(text(visitor.open(path).body())).contains("Move down " + reference, "Move up " + second);
        long id = plans.find(anytown.businessUnit, second).orElseThrow().id();
        assertThat(visitor.fillIn(path, Map.of("up", "action-" + id)).body()).contains("Enter why the order changes");
        String after = visitor.follow(visitor.fillIn(path, Map.of("up", "action-" + id, "reason", "Read first"))).body();
        assertThat(text(after)).contains("Moved.", "Move down " + second, "Move up " + reference);
        assertThat(after).as("kept for the next step").contains("value=\"Read first\"");
        assertThat(plans.history(anytown.businessUnit, second).get(0).reason()).isEqualTo("Read first");
    }

    @Test
    void aLongOrderIsPagedAndWhatWasMovedIsShown() {
        String last = null;
        for (int i = 0; i < 25; i++) {
            last = anytown.action(review, now().state().recommendationId(), null);
        }
        String path = "/plans/" + review.ref() + "/order";
        assertThat(text(visitor.open(path).body())).contains("Showing 1 to 25 of 26 lines").doesNotContain(last);
        assertThat(text(visitor.open(path + "?page=2").body())).contains("Move up " + last)
                .doesNotContain("Move down " + last);

        long id = plans.find(anytown.businessUnit, last).orElseThrow().id();
        HttpResponse<String> moved = visitor.follow(visitor.fillIn(path + "?page=2",
                Map.of("up", "action-" + id, "reason", "Read first")));
        assertThat(moved.uri().getQuery()).isEqualTo("page=1");
        assertThat(text(moved.body())).contains("Moved.", "Move down " + last);
    }

    private Map<String, String> decision(String day, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("reason", "The unit was disbanded", "decidedBy",
                "Monitoring sub-committee", "minute", "4.2", "decidedOn-day", day, "decidedOn-month", "11",
                "decidedOn-year", "2026"));
        fields.putAll(more);
        return fields;
    }

    private Map<String, String> started(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("startedFrom", String.valueOf(now().currentVersion()));
        return fields;
    }

    private Action now() {
        return plans.find(anytown.businessUnit, reference).orElseThrow();
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ").replace("&#039;", "'").replaceAll("\\s+", " ")
                .replaceAll(" ([.,:])", "$1");
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
