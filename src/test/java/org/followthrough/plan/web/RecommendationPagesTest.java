package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Linking a recommendation to one it repeats, closing and withdrawing it, by what people type and read. */
class RecommendationPagesTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private Review review;
    private long recommendation;
    private String reference;
    private String path;
    private String plan;

    @BeforeEach
    void board(Anytown anytown, Plans plans) {
        this.anytown = anytown;
        this.plans = plans;
        Review draft = anytown.draftReview(LocalDate.of(2026, 3, 2));
        recommendation = anytown.recommendation(draft);
        reference = anytown.action(draft, recommendation, TODAY.plusMonths(2));
        review = anytown.issue(draft);
        path = "/recommendations/" + recommendation;
        plan = "/plans/" + review.ref() + "/recommendations";
        signIn(anytown.businessUnit);
    }

    @Test
    void aRepeatedRecommendationIsFoundLinkedReadByAllAndTakenBack() {
        Review other = anytown.draftReview(LocalDate.of(2025, 3, 3));
        long earlier = anytown.recommendation(other, "7", "Zygotes must be shared");
        anytown.action(other, earlier, TODAY.plusMonths(1));
        anytown.issue(other);
        assertThat(read(path + "/repeats?q=nowhere+to+be+found")).contains("No other recommendation holds these words");
        String search = path + "/repeats?q=zygotes";
        assertThat(read(search)).contains("1 recommendation found.", "7 Zygotes must be shared");
        assertThat(visitor.fillIn(search, Map.of("save", "")).body()).contains("Select the recommendation it repeats",
                "Enter what they have in common");
        assertThat(text(visitor.follow(visitor.fillIn(search, Map.of("repeated", String.valueOf(earlier), "reason",
                "Both want to share", "save", ""))).body())).contains("The two recommendations are linked.",
                "Repeats: 7 Zygotes must be shared", "0 of 1 action signed off there");
        assertThat(read(search)).as("linked already").contains("No other recommendation");

        signIn(anytown.policeLead);
        assertThat(read(plan)).containsSubsequence("Repeats", "7 Zygotes must be shared", "0 of 1 action signed off",
                "Both want to share");
        assertThat(read("/plans/" + other.ref() + "/recommendations")).contains("Is repeated by");

        signIn(anytown.businessUnit);
        String remove = found("(" + path + "/repeats/\\d+)", visitor.open(path).body());
        assertThat(read(remove)).contains("Remove this link?", "7 Zygotes must be shared", "Both want to share");
        assertThat(text(visitor.follow(visitor.fillIn(remove, Map.of("reason", "Not the same", "remove", ""))).body()))
                .contains("The link is removed.").doesNotContain("Zygotes");
    }

    @Test
    void aRecommendationIsWithdrawnWithWhatIsOwedUnderIt() {
        assertThat(read(path + "/close")).contains("1 action under it is neither signed off nor closed")
                .doesNotContain("Who decided?");
        assertThat(read(path + "/withdraw")).contains("Withdraw this recommendation?",
                "1 action under it is not done and will be withdrawn with it, by the same decision. 1 person will no "
                        + "longer be asked about it.");
        assertThat(text(visitor.fillIn(path + "/withdraw", decision(Map.of("decidedOn-year", "2027"))).body()))
                .contains("The day of the decision must be today or in the past", "The unit was disbanded");
        assertThat(text(visitor.fillIn(path + "/withdraw", decision(Map.of("seen", "1"))).body()))
                .contains("Somebody else changed one of its actions meanwhile", "The unit was disbanded");
        assertThat(text(visitor.follow(visitor.fillIn(path + "/withdraw", decision(Map.of()))).body()))
                .contains("The recommendation is withdrawn, and 1 action with it.");

        assertThat(plans.find(anytown.policeLead, reference).orElseThrow().state().progress())
                .isEqualTo(Progress.CLOSED);
        signIn(anytown.policeLead);
        assertThat(read(plan)).containsSubsequence("Agencies should share what they know", "Withdrawn",
                "Decided by Monitoring sub-committee on 12 November 2026, minute 4.2", "The unit was disbanded");
        assertThat(read(plan + "?asAt=2026-11-11")).doesNotContain("Withdrawn");
        signIn(anytown.businessUnit);
        assertThat(read(path)).contains("Withdrawn. Decided by Monitoring sub-committee")
                .doesNotContain("Withdraw this recommendation");
        assertThat(read(path + "/withdraw")).contains("closed or withdrawn already");
    }

    @Test
    void aRecommendationIsClosedWhenNothingUnderItIsOwed() {
        visitor.fillIn("/actions/" + reference + "/withdraw", with(decision(Map.of()), "startedFrom", "2", "withdraw"));
        assertThat(text(visitor.follow(visitor.fillIn(path + "/close", decision(Map.of()))).body()))
                .contains("The recommendation is closed.", "Closed Decided by");
        assertThat(read(path)).contains("Closed. Decided by Monitoring sub-committee");
    }

    private static Map<String, String> decision(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("reason", "The unit was disbanded", "decidedBy",
                "Monitoring sub-committee", "minute", "4.2", "decidedOn-day", "12", "decidedOn-month", "11",
                "decidedOn-year", "2026", "end", ""));
        fields.put("seen", String.valueOf(APP.bean(Positions.class).knownSeq()));
        fields.putAll(more);
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value, String button) {
        fields.put(name, value);
        fields.put(button, "");
        return fields;
    }

    private static String found(String pattern, String page) {
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private String read(String address) {
        return text(visitor.open(address).body());
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
