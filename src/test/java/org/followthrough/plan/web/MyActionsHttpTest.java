package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.people.Covers;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a lead and their deputy read and press at home, over real HTTP without JavaScript. */
class MyActionsHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private Covers covers;
    private String late;
    private String later;

    @BeforeEach
    void board(Anytown anytown, Plans plans, Covers covers) {
        this.plans = plans;
        this.covers = covers;
        APP.clock().set(LocalDate.of(2026, 10, 20));
        this.anytown = anytown;
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        long recommendation = anytown.recommendation(review);
        late = anytown.action(review, recommendation, LocalDate.of(2026, 8, 31));
        later = anytown.action(review, recommendation, LocalDate.of(2027, 6, 30));
        anytown.issue(review);
        update(late);
        update(later);
        APP.clock().set(TODAY);
    }

    @Test
    void noChangeIsOneLinkAndOneButtonForWhatStillHoldsOnly() {
        String home = as(anytown.policeLead, "/");
        assertThat(home).contains("You have 2 actions to update by 30 November", "actions/" + later + "/no-change")
                .doesNotContain("actions/" + late + "/no-change");
        assertThat(visitor.open("/actions/" + later + "/no-change").body())
                .contains("No change on " + later + " this month?", "20 October 2026", "Course dates agreed");

        String saved = visitor.follow(press(later)).body();

        assertThat(saved).contains(later + ": no change this month. 1 left.", "You have 1 action to update");
        assertThat(plans.history(anytown.policeLead, later).get(0).cause()).isEqualTo(Cause.NO_CHANGE);
        assertThat(visitor.open("/actions/" + later).body()).contains("No change this month");
        assertThat(visitor.open("/actions/" + later + "/no-change").body())
                .contains("has been updated since you were last asked").doesNotContain("id=\"save\"");
    }

    @Test
    void aForgedPressForALateActionIsRefused() {
        as(anytown.policeLead, "/");
        assertThat(visitor.open("/actions/" + late + "/no-change").body()).contains("is overdue, so it needs a note");
        assertThat(press(late).statusCode()).isEqualTo(403);
        assertThat(plans.history(anytown.policeLead, late).get(0).cause()).isEqualTo(Cause.UPDATED);
    }

    @Test
    void whoStandsInSeesTheActionsAmongTheirOwnAndUpdatesThem() {
        Person deputy = anytown.person("police.deputy", anytown.police, Role.AGENCY_LEAD);
        as(anytown.policeLead, "/cover/" + anytown.policeLead.id());
        Map<String, String> cover = new HashMap<>(Map.of("deputy", String.valueOf(deputy.id()), "save", ""));
        cover.putAll(Map.of("from-day", "20", "from-month", "11", "from-year", "2026"));
        cover.putAll(Map.of("to-day", "27", "to-month", "11", "to-year", "2026"));
        assertThat(visitor.follow(visitor.fillIn("/cover/" + anytown.policeLead.id(), cover)).body())
                .contains(deputy.name() + " stands in for " + anytown.policeLead.name(), "End this cover");

        assertThat(as(deputy, "/"))
                .contains("You have 2 actions to update", "Covering for " + anytown.policeLead.name());
        String saved = visitor.follow(visitor.fillIn("/actions/" + late + "/update", Map.of("where", "AT_RISK",
                "note", "Course held", "startedFrom", version(late), "save", ""))).body();
        assertThat(saved).contains(late + " updated. 1 left.");

        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(anytown.policeLead.id()));
        long id = covers.of(anytown.policeLead.id()).get(0).id();
        String path = "/cover/" + anytown.policeLead.id();
        String page = visitor.open(path).body();
        assertThat(visitor.follow(visitor.post(visitor.actionOf(path, page, "ending-" + id), Map.of("end", ""))).body())
                .contains("The cover has ended.");
        assertThat(as(deputy, "/")).doesNotContain("Covering for");
    }

    private void update(String reference) {
        anytown.update(anytown.policeLead, reference, Integer.parseInt(version(reference)), new Update(
                Progress.IN_PROGRESS, Confidence.ON_TRACK, "Course dates agreed", null, null, null, null));
    }

    private String version(String reference) {
        return String.valueOf(plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion());
    }

    private java.net.http.HttpResponse<String> press(String reference) {
        return visitor.fillIn("/actions/" + reference + "/no-change",
                Map.of("startedFrom", version(reference), "save", ""));
    }

    private String as(Person person, String path) {
        return visitor.get(path, KnownByHeader.HEADER, String.valueOf(person.id())).body();
    }
}
