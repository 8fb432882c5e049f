package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Lead;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.RecommendationSource;
import org.followthrough.plan.RecommendationState;
import org.followthrough.plan.SignOff;
import org.followthrough.plan.Update;
import org.followthrough.plan.WholePlans;
import org.followthrough.plan.Wording;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of plans and the pages of one, as people read them. */
class PlanPagesTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 5);
    private static final LocalDate LATE = LocalDate.of(2026, 8, 31);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private Plans plans;
    private Decisions decisions;
    private PlanEditor editor;
    private Reviews reviews;
    private Anytown anytown;
    private PlanReader business;

    @BeforeEach
    void setUp(Anytown anytown, Reviews allReviews, Plans allPlans, Decisions allDecisions, PlanEditor planEditor) {
        decisions = allDecisions;
        reviews = allReviews;
        plans = allPlans;
        editor = planEditor;
        this.anytown = anytown;
        business = reader(anytown.businessUnit);
    }

    @Test
    void theListSaysWhichPlanIsInTrouble() {
        Review review = anytown.draftReview(AGREED);
        long recommendation = anytown.recommendation(review);
        String late = anytown.action(review, recommendation, LATE);
        anytown.action(review, recommendation, LocalDate.of(2026, 11, 30));
        assertThat(row(business, review, "")).contains(review.name(), "Draft", "Serious case review", "0 of 2");

        anytown.issue(review);

        assertThat(row(business, review, "")).contains("1 overdue, " + review.name(), "30 Nov 2026", "in 10 days")
                .doesNotContain("Draft");
        signOff(late);
        assertThat(row(business, review, "")).contains("1 of 2").doesNotContain("overdue, " + review.name() + " 1");
        assertThat(row(business, review, "?asAt=2026-10-31")).contains("0 of 2");
    }

    @Test
    void aPlanIsNotInTheListOfADayBeforeIt() {
        Review review = anytown.draftReview(AGREED);
        assertThat(all(business, "?asAt=2026-01-04")).doesNotContain(link(review) + "?");
        assertThat(all(business, "?asAt=2026-01-05")).contains(link(review) + "?asAt=2026-01-05");
        assertThat(business.read("/plans/" + review.ref() + "?asAt=2026-01-04"))
                .contains("This plan did not exist on 4 January 2026. It was agreed on 5 January 2026.");
    }

    @Test
    void aPlanIsCalledAsItWasOnTheDayShown() {
        Review draft = anytown.draftReview(AGREED);
        editor.change(anytown.businessUnit, draft, 1, called(draft, "Put right while a draft"), null);
        Review review = anytown.issue(reviews.find(anytown.businessUnit, draft.id()).orElseThrow());
        editor.change(anytown.businessUnit, review, review.version(), called(review, "Called so now"), null);

        assertThat(business.read(of(review))).contains("Called so now").doesNotContain("Put right while a draft");
        assertThat(business.read(of(review) + "?asAt=2026-01-06")).contains("Put right while a draft")
                .doesNotContain("Called so now", draft.name(), "Draft ");
    }

    private static ReviewState called(Review review, String name) {
        ReviewState state = review.state();
        return new ReviewState(name, state.kind(), null, null, false, state.issued(), AGREED, null, null);
    }

    @Test
    void theListCanBeSortedAndPaged() {
        for (int i = 0; i < 26; i++) {
            anytown.draftReview(AGREED);
        }
        assertThat(business.page("/plans?sort=-overdue"))
                .contains("aria-sort=\"descending\"", "page=2", "rel=\"next\"");
        assertThat(business.read("/plans?sort=-overdue&page=2")).contains("(page 2 of");
        assertThat(business.status("/plans?sort=nonsense&page=99999")).isEqualTo(200);
        assertThat(business.read("/plans?page=two&asAt=yesterday"))
                .contains("\u201cyesterday\u201d is not a date, so you see today.");
    }

    @Test
    void everybodySeesOnlyTheirOwn() {
        Review draft = anytown.draftReview(AGREED);
        Review issued = issued(state(null, false));
        Review policeOnly = issued(state(anytown.police, false));
        Review restricted = issued(state(null, true));
        PlanReader health = reader(anytown.person("health", anytown.health, Role.AGENCY_LEAD));
        PlanReader police = reader(anytown.policeLead);
        PlanReader other = reader(anytown.person("other", null, Role.BUSINESS_UNIT));
        assertThat(List.of(health.status(of(issued)), police.status(of(issued)), other.status(of(issued))))
                .containsOnly(200);
        assertThat(List.of(health.status(of(draft)), police.status(of(draft)), health.status(of(policeOnly)),
                police.status(of(restricted)), other.status(of(restricted)), other.status("/plans/no-such")))
                .containsOnly(404);
        assertThat(police.status(of(policeOnly))).isEqualTo(200);
        assertThat(business.read(of(restricted))).contains("Restricted", "Seen only by people named for it");
        assertThat(all(health, "")).contains(link(issued) + "\"").doesNotContain(link(draft) + "\"",
                link(policeOnly) + "\"", link(restricted) + "\"");
    }

    @Test
    void anAdministratorSeesNoPlanAndNobodyElseWritesOne() {
        Review review = issued(state(null, false));
        PlanReader admin = reader(anytown.person("admin", null, Role.ADMINISTRATOR));
        assertThat(List.of(admin.status("/plans"), admin.status(of(review)), admin.status("/plans/new")))
                .containsOnly(403);
        for (Person person : List.of(anytown.policeLead, anytown.policeCoordinator, anytown.subcommitteeChair)) {
            PlanReader reader = reader(person);
            assertThat(List.of(reader.status("/plans/new"), reader.status(of(review) + "/edit"),
                    reader.status(of(review) + "/issue"), reader.status(of(review) + "/recommendations/new")))
                    .containsOnly(403);
            assertThat(reader.read(of(review) + "/recommendations")).doesNotContain("Add a", "Change");
        }
    }

    @Test
    void theSummarySaysHowFarThePlanIsAndLinksEachNumber() {
        Review review = anytown.draftReview(AGREED);
        long recommendation = anytown.recommendation(review);
        signOff(issuedAction(review, recommendation, LATE));
        review = reviews.find(anytown.businessUnit, review.id()).orElseThrow();
        anytown.action(review, recommendation, LocalDate.of(2026, 8, 1));

        assertThat(business.read(of(review))).contains("1 of 2 actions signed off; 1 more than 90 days overdue",
                "1 fewer action signed off than planned by now", "1 action is overdue", "Plan agreed 5 January 2026");
        assertThat(business.page(of(review))).contains("plan=" + review.ref() + "&amp;quick=overdue",
                "plan=" + review.ref() + "&amp;quick=signed-off", "<svg", "Show this chart as a table");
        assertThat(business.read(of(review) + "?asAt=2026-03-31"))
                .contains("You see the position on 31 March 2026", "0 of 1 action signed off")
                .doesNotContain("Add a recommendation");
    }

    @Test
    void thePlanIsReadInItsOrderWithItsSectionsAndItsAnswers() {
        Review review = anytown.draftReview(AGREED);
        add(review, "10", "Recording", "Tenth words");
        long second = add(review, "2", "Recording", "Second words");
        editor.addAction(anytown.businessUnit, review, plans.recommendation(second).orElseThrow(),
                terms("Do <it> now"));
        APP.bean(WholePlans.class).write(anytown.businessUnit, review, APP.clock().instant(), printed -> {
            printed.keep(null, null, 1, null, "Appendix B");
            printed.keep(second, null, 7, "RAG", "Amber-ish");
        });

        String words = business.read(of(review) + "/recommendations");

        assertThat(words).containsSubsequence("Overview report · Recording", "2 Second words", "Intended outcome",
                "Safer children", "Amber-ish", "Do &lt;it&gt; now", "10 Tenth words", "No action yet",
                "What else the printed plan said", "Appendix B");
        assertThat(words.indexOf("Overview report · Recording"))
                .isEqualTo(words.lastIndexOf("Overview report · Recording"));
    }

    @Test
    void aLongPlanIsReadTwentyFiveLinesAtATime() {
        Review review = anytown.draftReview(AGREED);
        long recommendation = anytown.recommendation(review);
        for (int i = 0; i < 27; i++) {
            anytown.action(review, recommendation, LATE);
        }
        assertThat(business.read(of(review) + "/recommendations")).contains("Showing 1 to 25 of 27 lines")
                .doesNotContain("(continued)");
        assertThat(business.read(of(review) + "/recommendations?page=2")).contains("Showing 26 to 27 of 27 lines",
                "Agencies should share what they know (continued)", "(page 2 of 2)");
    }

    private String issuedAction(Review review, long recommendation, LocalDate due) {
        String reference = anytown.action(review, recommendation, due);
        anytown.issue(review);
        return reference;
    }

    private void signOff(String reference) {
        int version = plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
        anytown.update(anytown.policeLead, reference, version, new Update(Progress.COMPLETE, Confidence.ON_TRACK,
                "All trained", TestClock.TODAY, "Register", null, null));
        decisions.signOff(anytown.subcommitteeChair, anytown.subcommitteeChair, reference, version + 1,
                SignOff.betweenMeetings("Chris Board", "Attached", TestClock.TODAY), "Seen", null);
    }

    private long add(Review review, String number, String heading, String text) {
        return editor.addRecommendation(anytown.businessUnit, review, new RecommendationState(0,
                RecommendationSource.OVERVIEW_REPORT, null, number, heading, text, null, null, null,
                "Safer children", null, null));
    }

    private ActionTerms terms(String text) {
        return new ActionTerms(new Wording(text, null), new Lead(anytown.police, null, "Inspector"), List.of(), LATE,
                null);
    }

    private Review issued(ReviewState state) {
        Review review = anytown.review(state);
        anytown.action(review, anytown.recommendation(review), LATE);
        return anytown.issue(review);
    }

    private static ReviewState state(Long singleAgency, boolean restricted) {
        return new ReviewState("Family Q", ReviewKind.LEARNING_REVIEW, null, singleAgency, restricted, false, AGREED,
                null, null);
    }

    private static String of(Review review) {
        return "/plans/" + review.ref();
    }

    /** How a link to the plan begins in a page. */
    private static String link(Review review) {
        return "/" + review.ref();
    }

    /** The words of a plan's row, wherever in the list it stands. */
    private static String row(PlanReader reader, Review review, String query) {
        String page = all(reader, query);
        int at = page.indexOf(link(review) + (query.isEmpty() ? "\"" : "?"));
        assertThat(at).as("%s is in the list", review.ref()).isPositive();
        return PlanReader.words("<" + page.substring(at, page.indexOf("</tr>", at)));
    }

    /** All pages of the list, one after the other. */
    private static String all(PlanReader reader, String query) {
        StringBuilder pages = new StringBuilder();
        String start = "/plans" + query + (query.isEmpty() ? "?" : "&") + "page=";
        for (int number = 1; ; number++) {
            String page = reader.page(start + number);
            pages.append(page);
            if (!page.contains("rel=\"next\"")) {
                return pages.toString();
            }
        }
    }

    private PlanReader reader(Person person) {
        return new PlanReader(APP, person);
    }
}
