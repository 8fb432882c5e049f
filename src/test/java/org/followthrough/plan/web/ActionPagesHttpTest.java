package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
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

/** The list, the page and the update of an action, by what people read and type, over real HTTP without JavaScript. */
class ActionPagesHttpTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 8, 31);

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
        review = anytown.draftReview(AGREED);
        reference = anytown.action(review, anytown.recommendation(review), DUE);
        review = anytown.issue(review);
    }

    @Test
    void theListSaysWhatIsOverdueAndForHowLong() {
        String page = as(anytown.businessUnit, "/actions?plan=" + review.ref() + "&quick=overdue");
        assertThat(page).contains(reference + " Refresh training on pre-birth assessment", "31 Aug 2026",
                "81 days overdue", "Overdue 81 days", "Needs a date");
    }

    @Test
    void theListIsEmptyInWordsAndNeverAnEmptyTable() {
        String page = as(anytown.businessUnit, "/actions?plan=" + review.ref() + "&q=zebra");
        assertThat(page).contains("No actions found", "Take a filter away").doesNotContain("<tbody");
    }

    @Test
    void aWholeReferenceOpensTheAction() {
        signIn(anytown.businessUnit);
        assertThat(visitor.open("/actions?q=" + reference.toLowerCase(java.util.Locale.ROOT)).uri().getPath())
                .isEqualTo("/actions/" + reference);
    }

    @Test
    void whatCannotBeReadInTheAddressAsksNothing() {
        String page = as(anytown.businessUnit, "/actions?plan=nonsense&quick=%00&sort=drop&page=-7&dueFrom=31/02/2026"
                + "&status=%3Cscript%3E&asAt=2026-02-31");
        assertThat(page).contains("Actions (").doesNotContain("<script>");
    }

    @Test
    void theFileHoldsTheSameActions() {
        String file = as(anytown.businessUnit, "/actions.csv?plan=" + review.ref());
        assertThat(file).startsWith("\uFEFFReference,Plan,Action").contains(reference, "Overdue 81 days");
        assertThat(file.lines()).hasSize(2);
    }

    @Test
    void theActionIsShownAsAtADayBeforeItsUpdates() {
        update(anytown.policeLead, "Course dates agreed");
        assertThat(as(anytown.policeLead, "/actions/" + reference)).contains("Course dates agreed");
        assertThat(as(anytown.policeLead, "/actions/" + reference + "?asAt=2026-03-31"))
                .contains("You see the position on", "31 March 2026", "Show today", "Not started")
                .doesNotContain("Course dates agreed", "/update\"");
    }

    @Test
    void nobodyReadsAnActionTheyMayNotSee() {
        Person stranger = anytown.person("stranger", anytown.health);
        assertThat(get(stranger, "/actions/" + reference).statusCode()).isIn(403, 404);
        assertThat(get(anytown.businessUnit, "/actions/R99-99").statusCode()).isEqualTo(404);
    }

    @Test
    void anUpdateIsSavedAndSaidSo() {
        HttpResponse<String> saved = submit(anytown.policeLead, Map.of("where", "AT_RISK", "note", "Trainer is ill"));
        assertThat(visitor.follow(saved).body()).contains(reference + " updated. You are up to date.");
        assertThat(now().state().confidence()).isEqualTo(Confidence.AT_RISK);
        assertThat(now().state().note()).isEqualTo("Trainer is ill");
    }

    @Test
    void completeNeedsADateAndEvidence() {
        String page = submit(anytown.policeLead, Map.of("where", "COMPLETE", "note", "All trained")).body();
        assertThat(page).contains("<title>Error: ", "Add a file, or say what evidence there is and where it is held",
                "All trained");
        assertThat(now().state().progress()).isEqualTo(Progress.NOT_STARTED);
    }

    @Test
    void aLaterDateLiesAfterTheDueDateAndIsARealDay() {
        String early = submit(anytown.policeLead, later("1", "8", "2026")).body();
        assertThat(early).contains("The new due date must be after 31 August 2026", "value=\"2026\"");
        String unreal = submit(anytown.policeLead, later("31", "2", "2027")).body();
        assertThat(unreal).contains("February 2027", "value=\"31\"");
        submit(anytown.policeLead, later("31", "jan", "2027"));
        assertThat(now().state().dates().askedFor()).isEqualTo("2027-01-31");
        assertThat(now().state().dates().due()).isEqualTo(DUE);
    }

    @Test
    void whoComesSecondIsToldAndKeepsTheirText() {
        signIn(anytown.policeCoordinator);
        String path = "/actions/" + reference + "/update";
        String form = visitor.open(path).body();
        int started = now().currentVersion();
        update(anytown.policeLead, "I was first");

        String page = visitor.post(visitor.actionOf(path, form), Map.of("startedFrom", String.valueOf(started),
                "where", "AT_RISK", "note", "I was second", "save", "")).body();

        assertThat(page).contains(anytown.policeLead.name() + " changed this action on", "I was second");
        assertThat(now().state().note()).isEqualTo("I was first");
        assertThat(page).contains("value=\"" + now().currentVersion() + "\"");
    }

    @Test
    void aHundredThousandCharactersAreRefusedWithTheLimitAndKept() {
        String typed = "x".repeat(100_000);
        String page = submit(anytown.policeLead, Map.of("where", "AT_RISK", "note", typed)).body();
        assertThat(page).contains("1,000 characters", typed);
        assertThat(now().state().note()).isNull();
    }

    @Test
    void markupIsTextAndControlCharactersAreLeftOut() {
        submit(anytown.policeLead, Map.of("where", "AT_RISK", "note", "<script>alert(1)</script>\u0007 & \"more\""));
        assertThat(as(anytown.policeLead, "/actions/" + reference))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert", "\u0007");
    }

    private Map<String, String> later(String day, String month, String year) {
        Map<String, String> fields = new HashMap<>(Map.of("where", "OFF_TRACK", "note", "Later", "later", "on",
                "when", "another",
                "why", "The trainer left"));
        fields.putAll(Map.of("newDate-day", day, "newDate-month", month, "newDate-year", year));
        return fields;
    }

    private HttpResponse<String> submit(Person person, Map<String, String> typed) {
        signIn(person);
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("startedFrom", String.valueOf(now().currentVersion()));
        fields.put("save", "");
        return visitor.fillIn("/actions/" + reference + "/update", fields);
    }

    private void update(Person by, String note) {
        anytown.update(by, reference, now().currentVersion(), new Update(Progress.IN_PROGRESS, Confidence.ON_TRACK, note,
                null, null, null, null));
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

    private void signIn(Person person) {
        get(person, "/me");
    }
}
