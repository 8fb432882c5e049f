package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Lead;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Wording;
import org.followthrough.review.NamedPeople;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewEvent;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.history.Events;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan typed in by the business unit, from its name to its issue. */
class PlanEditorPagesTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private People people;
    private Plans plans;
    private PlanEditor editor;
    private Reviews reviews;
    private Events events;
    private Anytown anytown;
    private PlanReader business;

    @BeforeEach
    void setUp(Anytown anytown, People allPeople, Reviews allReviews, Plans allPlans, PlanEditor planEditor,
               Events allEvents) {
        events = allEvents;
        people = allPeople;
        reviews = allReviews;
        plans = allPlans;
        editor = planEditor;
        this.anytown = anytown;
        business = new PlanReader(APP, anytown.businessUnit);
    }

    @Test
    void aPlanIsAddedOnceItsQuestionsAreAnswered() {
        String errors = business.send("/plans/new", Map.of("whose", "ONE", "save", "", "agreed-day", "31",
                "agreed-month", "2", "agreed-year", "2026"));
        assertThat(errors).contains("There is a problem", "Enter a name for the plan",
                "Select what kind of review it is", "Select the agency whose plan it is", "February 2026");

        String saved = business.send("/plans/new", plan("Family <Z>"));

        assertThat(saved).contains("The plan is added as a draft", "Family &lt;Z&gt;", "Draft", "No actions yet",
                "Plan agreed 5 January 2026");
    }

    @Test
    void aPlanCalledNewGetsAnAddressOfItsOwn() {
        assertThat(business.send("/plans/new", plan("New"))).contains("The plan is added as a draft");
        assertThat(business.read("/plans/new")).contains("Add a plan");
    }

    @Test
    void tooMuchTextIsRefusedWithTheLimitNamedAndNothingLost() {
        Review review = anytown.draftReview(AGREED);
        String typed = "x".repeat(100_000);
        Map<String, String> fields = recommendation("1", typed);

        String page = business.answer(of(review) + "/recommendations/new", fields).body();

        assertThat(page).contains("Recommendation must be 8,000 characters or fewer. You have entered 100,000.", typed);
    }

    @Test
    void aPlanInTheFutureIsRefused() {
        Map<String, String> fields = plan("Family Z");
        fields.put("agreed-year", "2027");
        assertThat(business.send("/plans/new", fields))
                .contains("The date the plan was agreed must be today or in the past");
    }

    @Test
    void whoWasSecondIsToldAndKeepsTheirText() {
        Review review = anytown.draftReview(AGREED);
        Map<String, String> fields = plan("Second");
        fields.put("startedFrom", "1");
        editor.change(anytown.businessUnit, review, 1, renamed(review, "First"), null);

        String page = business.answer(of(review) + "/edit", fields).body();

        assertThat(page).contains(anytown.businessUnit.name() + " changed this plan on ",
                "while you were typing", "value=\"Second\"");
        fields.put("startedFrom", startedFrom(page));
        assertThat(business.send(of(review) + "/edit", fields)).contains("The plan is saved.", "Second");
    }

    @Test
    void whoeverIsNamedSeesARestrictedPlanUntilTheTickIsTakenAway() {
        ReviewState open = anytown.draftReview(AGREED).state();
        Review review = anytown.review(new ReviewState(open.name(), open.kind(), null, null, true, true, AGREED, null,
                null));
        Person chair = anytown.subcommitteeChair;
        PlanReader chairReading = new PlanReader(APP, chair);
        String page = "/reviews/" + review.ref() + "/people";
        assertThat(chairReading.status(of(review))).isEqualTo(404);

        NamedPeople named = APP.bean(NamedPeople.class);
        Map<String, String> chairToo = new HashMap<>(Map.of("another", String.valueOf(chair.id()), "save", ""));
        assertThat(business.send(page, chairToo)).as("not said of whom one knew")
                .contains("Somebody else named or removed people meanwhile");
        chairToo.put("startedFrom", String.valueOf(named.mark(review.id())));
        assertThat(business.send(page, chairToo))
                .contains("The people named for this review are saved.", "People who stay named", chair.name(),
                        "Named by", anytown.businessUnit.name());
        assertThat(chairReading.read(of(review))).contains("Restricted", "Seen only by people named for it");
        assertThat(chairReading.read(page)).contains("only the people named below read it", "Plan and actions, stages")
                .doesNotContain("Name another person");

        assertThat(business.send(page, Map.of("another", "", "save", "", "startedFrom", chairToo.get("startedFrom"))))
                .contains("Somebody else named or removed people meanwhile");
        business.send(page, Map.of("another", "", "save", "", "startedFrom",
                String.valueOf(named.mark(review.id()))));
        assertThat(chairReading.status(of(review))).isEqualTo(404);
        assertThat(business.status(of(review))).as("who names others stays named").isEqualTo(200);
        assertThat(events.of(ReviewEvent.subject(review.id()), 0, 10)).hasSize(2);
    }

    @Test
    void ofAnOpenPlanItIsSaidWhichRoleReadsWhat() {
        String page = "/reviews/" + anytown.draftReview(AGREED).ref() + "/people";
        assertThat(business.read(page)).contains("The plan is a draft", "Business unit Plan and actions, stages, clocks",
                "Independent chair Stages, clocks and documents").doesNotContain("Agency lead", "Name another person");
    }

    @Test
    void aNumberTakenIsSaidInASentence() {
        Review review = anytown.draftReview(AGREED);
        String path = of(review) + "/recommendations/new";
        assertThat(business.send(path, recommendation("2 (iv)", "Share")))
                .contains("The recommendation is added", "2 (iv) Share");
        assertThat(business.send(path, recommendation("2 (iv)", "Share again")))
                .contains("Another recommendation from the same source has this number", "Share again");
    }

    @Test
    void aRecommendationNotAcceptedNeedsAReason() {
        Review review = anytown.draftReview(AGREED);
        Map<String, String> fields = recommendation("1", "Share");
        fields.put("response", "NOT_ACCEPTED");
        fields.put("source", "AGENCY_REPORT");
        assertThat(business.send(of(review) + "/recommendations/new", fields))
                .contains("Enter why it is not accepted in full", "Enter the agency whose report it is");
    }

    @Test
    void aRecommendationOfAnIssuedPlanIsChangedWithAReason() {
        Review review = anytown.draftReview(AGREED);
        long id = anytown.recommendation(review);
        anytown.action(review, id, DUE);
        anytown.issue(review);
        Map<String, String> fields = recommendation("1", "New words");
        fields.put("startedFrom", "1");
        assertThat(business.send("/recommendations/" + id, fields)).contains("Enter why the recommendation is changed");
        fields.put("reason", "The board asked");
        assertThat(business.send("/recommendations/" + id, fields))
                .contains("The recommendation is saved", "New words");
        assertThat(business.send("/recommendations/" + id, fields)).contains(
                anytown.businessUnit.name() + " changed this recommendation on ");
        assertThat(business.status("/recommendations/999999")).isEqualTo(404);
    }

    @Test
    void theLeadPersonWorksForTheLeadAgency() {
        Review review = anytown.draftReview(AGREED);
        String path = of(review) + "/recommendations/" + anytown.recommendation(review) + "/actions/new";
        Map<String, String> fields = action("Brief all staff");
        fields.put("agency", String.valueOf(anytown.health));
        fields.put("person", String.valueOf(anytown.policeLead.id()));
        assertThat(business.send(path, fields)).contains("The lead person does not work for the lead agency");
        fields.remove("agency");

        assertThat(business.send(path, fields)).contains("is added", "Brief all staff", "31 Jan 2027",
                people.agency(anytown.police).orElseThrow().name());
    }

    @Test
    void datesOfAnIssuedActionCannotBeTypedOver() {
        Review review = anytown.draftReview(AGREED);
        String reference = anytown.action(review, anytown.recommendation(review), DUE);
        anytown.issue(review);
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        assertThat(business.read("/actions/" + reference + "/edit"))
                .contains("Due 31 January 2027. The dates of an issued action move only by agreement.");
        Map<String, String> fields = action("Other words");
        fields.put("startedFrom", String.valueOf(version));
        fields.put("due-year", "2030");

        assertThat(business.send("/actions/" + reference + "/edit", fields)).contains("Action " + reference
                + " is saved", "Other words");

        Action action = plans.find(anytown.businessUnit, reference).orElseThrow();
        assertThat(action.state().dates().due()).isEqualTo(DUE);
        assertThat(business.send("/actions/" + reference + "/edit", fields))
                .contains(anytown.businessUnit.name() + " changed this action on 20 November 2026 at 12pm");
    }

    @Test
    void thePageBeforeTheIssueSaysWhoWillBeToldAndWhatIsOpen() {
        Review review = anytown.draftReview(AGREED);
        assertThat(business.read(of(review) + "/issue")).contains("The plan has no actions yet");
        long recommendation = anytown.recommendation(review);
        anytown.action(review, recommendation, DUE);
        editor.addAction(anytown.businessUnit, review, plans.recommendation(recommendation).orElseThrow(),
                new ActionTerms(new Wording("Brief", null), Lead.NOBODY, List.of(), null, "ongoing"));
        assertThat(business.page(of(review) + "/issue")).contains("No sub-committee watches the plan yet.")
                .doesNotContain("id=\"issue\"");
        long committee = people.addCommittee("scr-" + review.id(), "SCR sub-committee", null, null, Set.of());
        editor.change(anytown.businessUnit, review, 1, watched(review, committee), null);

        assertThat(business.read(of(review) + "/issue")).contains("2 actions", "1 lead person is reminded",
                anytown.policeName() + " 1 " + anytown.policeLead.name() + " 0", "No lead agency yet 1 1",
                "1 action needs a lead", "1 action needs a date");
        assertThat(business.send(of(review) + "/issue", Map.of("issue", "")))
                .contains(review.name() + " is issued", "0 of 2 actions signed off").doesNotContain("Draft");
        assertThat(business.read(of(review) + "/issue")).contains("This plan is issued already.");
        assertThat(new PlanReader(APP, anytown.policeLead).status(of(review))).isEqualTo(200);
    }

    @Test
    void whoMayNotSeeARestrictedPlanMayNotWriteInItEither() {
        Review review = anytown.draftReview(AGREED);
        long recommendation = anytown.recommendation(review);
        String reference = anytown.action(review, recommendation, DUE);
        ReviewState state = review.state();
        editor.change(anytown.businessUnit, review, 1, new ReviewState(state.name(), state.kind(), null, null, true,
                false, AGREED, null, null), null);
        PlanReader other = new PlanReader(APP, anytown.person("other", null, Role.BUSINESS_UNIT));
        assertThat(List.of(other.status(of(review) + "/edit"), other.status(of(review) + "/issue"),
                other.status("/recommendations/" + recommendation), other.status("/actions/" + reference + "/edit"),
                other.status(of(review) + "/recommendations/" + recommendation + "/actions/new"))).containsOnly(404);
    }

    private static Map<String, String> plan(String name) {
        return new HashMap<>(Map.of("name", name, "kind", "LEARNING_REVIEW", "whose", "SEVERAL", "agreed-day", "5",
                "agreed-month", "jan", "agreed-year", "2026", "save", ""));
    }

    private static Map<String, String> recommendation(String number, String text) {
        return new HashMap<>(Map.of("source", "OVERVIEW_REPORT", "number", number, "text", text, "save", ""));
    }

    private static Map<String, String> action(String text) {
        return new HashMap<>(Map.of("text", text, "due-day", "31", "due-month", "1", "due-year", "2027", "save", ""));
    }

    private static ReviewState renamed(Review review, String name) {
        ReviewState state = review.state();
        return new ReviewState(name, state.kind(), null, null, false, false, state.planFrom(), null, null);
    }

    private static ReviewState watched(Review review, long committee) {
        ReviewState state = review.state();
        return new ReviewState(state.name(), state.kind(), committee, null, false, false, state.planFrom(), null, null);
    }

    private static String startedFrom(String page) {
        Matcher field = Pattern.compile("<input[^>]*name=\"startedFrom\"[^>]*>").matcher(page);
        assertThat(field.find()).isTrue();
        Matcher value = Pattern.compile("value=\"(\\d+)\"").matcher(field.group());
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    private static String of(Review review) {
        return "/plans/" + review.ref();
    }
}
