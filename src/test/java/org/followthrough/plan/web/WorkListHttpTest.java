package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.followthrough.people.Person;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Plans;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.review.Review;
import org.followthrough.shared.mail.Register;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do with the list: keep views of it, walk through it, act on many at once, compare days, take it away. */
class WorkListHttpTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Plans plans;
    private Review review;
    private long recommendation;
    private String late;
    private String later;
    private String soon;

    @BeforeEach
    void board(Anytown anytown, Plans plans) {
        this.plans = plans;
        this.anytown = anytown;
        review = anytown.draftReview(AGREED);
        recommendation = anytown.recommendation(review);
        late = anytown.action(review, recommendation, LocalDate.of(2026, 8, 31));
        later = anytown.action(review, recommendation, LocalDate.of(2026, 10, 31));
        soon = anytown.action(review, recommendation, LocalDate.of(2026, 12, 4));
        review = anytown.issue(review);
    }

    @Test
    void aReferenceTypedInAnyWayOpensItsAction() {
        signIn(anytown.businessUnit);
        String typed = late.toLowerCase(Locale.ROOT).replaceAll("\\b0|(?<=r)0", "").replace("-0", "-");
        assertThat(visitor.open("/actions?q=" + typed).uri().getPath()).isEqualTo("/actions/" + late);
    }

    @ParameterizedTest
    @EnumSource(QuickLink.class)
    void eachQuestionHasAHeadingThatAnswersIt(QuickLink question) {
        signIn(anytown.businessUnit);
        HttpResponse<String> page = visitor.open("/actions?quick=" + question.inAddress());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1").doesNotContain("Actions (");
    }

    @Test
    void theListIsWalkedThroughActionByAction() {
        signIn(anytown.businessUnit);
        assertThat(visitor.open(list()).body()).contains("actions/" + late + "?plan=" + review.ref() + "&amp;in=list");
        String page = visitor.open("/actions/" + later + "?plan=" + review.ref() + "&in=list").body();
        assertThat(text(page)).contains("Action 2 of 3 in the list", "Previous: " + late, "Next: " + soon,
                "Back to the list");
        assertThat(text(visitor.open("/actions/" + late + "?quick=overdue&plan=" + review.ref() + "&in=list").body()))
                .contains("Action 1 of 2 in the list", "Next: " + later).doesNotContain("Previous:");
        assertThat(text(visitor.open("/actions/" + late).body())).doesNotContain("in the list");
    }

    @Test
    void whatIsOnIsTakenAwayOneByOne() {
        signIn(anytown.businessUnit);
        String page = visitor.open(list() + "&q=training&dueFrom=2026-09-01").body();
        assertThat(text(page)).contains("Filter (3 on)", "Remove this filter training",
                "Remove this filter 1 September 2026", "Showing 1 to 2 of 2 actions");
        assertThat(page).contains("actions?plan=" + review.ref() + "&amp;dueFrom=2026-09-01\"");
    }

    @Test
    void whatIsNoDateIsSaidAndNotPassedOver() {
        signIn(anytown.businessUnit);
        String page = visitor.open(list() + "&dueFrom=2026-02-31&dueTo=31/10/2026").body();
        assertThat(text(page)).contains("\u201c2026-02-31\u201d is not a date, so actions due on any earlier day are "
                + "listed too.", "Filter (2 on)", "Remove this filter 31 October 2026",
                "Showing 1 to 2 of 2 actions");
        assertThat(visitor.get("/actions.csv?dueFrom=2026-02-31").statusCode()).isEqualTo(400);
        assertThat(text(visitor.open("/actions/compare?with=yesterday&dueTo=never").body()))
                .contains("\u201cyesterday\u201d is not a date", "\u201cnever\u201d is not a date");
        assertThat(visitor.get("/compared-actions.xlsx?with=never").statusCode()).isEqualTo(400);
    }

    @Test
    void theAgenciesThatSupportAreAFilterOfTheirOwn() {
        anytown.reword(soon, "Share the register", anytown.health);
        signIn(anytown.businessUnit);
        assertThat(text(visitor.open(list()).body())).contains("Supporting agency " + anytown.healthName() + " (1)");
        String page = visitor.open(list() + "&supporting=health-" + anytown.healthName().replaceAll("\\D", ""))
                .body();
        assertThat(text(page)).contains("Remove this filter " + anytown.healthName(), "Showing 1 to 1 of 1 action",
                "Share the register").doesNotContain(late);
    }

    @Test
    void aViewIsKeptUnderANameAndOpensTheSameList() {
        signIn(anytown.businessUnit);
        String address = "/actions/views/new?quick=overdue&plan=" + review.ref();
        assertThat(visitor.fillIn(address, Map.of("name", "", "save", "")).body())
                .contains("Enter a name for the view");
        HttpResponse<String> saved = visitor.follow(visitor.fillIn(address, Map.of("name", "Ours, late", "save", "")));
        assertThat(saved.uri().getQuery()).isEqualTo("quick=overdue&plan=" + review.ref());
        assertThat(text(saved.body())).contains("The view Ours, late is saved.", "Saved views Ours, late")
                .doesNotContain("Save this view");
        assertThat(visitor.fillIn(address, Map.of("name", "ours, LATE", "save", "")).body())
                .contains("You have a view with this name");

        String views = visitor.open("/actions/views").body();
        String id = views.replaceAll("(?s).*name=\"delete\"[^>]*value=\"(\\d+)\".*", "$1");
        assertThat(text(visitor.follow(visitor.post(visitor.actionOf("/actions/views", views), Map.of("delete", id)))
                .body())).contains("The view is deleted.", "You have no saved views.");
    }

    @Test
    void nothingSelectedIsSaidAndLinkedToTheFirstBox() {
        signIn(anytown.businessUnit);
        String page = visitor.fillIn(list(), Map.of("do", "remind")).body();
        assertThat(page).contains("<title>Error: ", "<a href=\"#select-" + late + "\">Select an action",
                "id=\"select-" + late + "\"");
    }

    @Test
    void whoMayDoNothingAtOnceHasNoBoxesAndCannotPressTheButton() {
        signIn(anytown.policeLead);
        String page = visitor.open(list()).body();
        assertThat(page).contains(late)
                .doesNotContain("type=\"checkbox\" id=\"select-", "Send reminder", "id=\"form\"");
        signIn(anytown.policeCoordinator);
        assertThat(text(visitor.open(list()).body())).contains("Change lead").doesNotContain("Send reminder");
        assertThat(visitor.fillIn(list(), Map.of("do", "remind", "select", late)).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/actions/remind?select=" + late).statusCode()).isEqualTo(403);
    }

    @Test
    void aReminderIsReadBeforeItIsSentAndSentOnceADay(Register register) {
        signIn(anytown.businessUnit);
        HttpResponse<String> check = visitor.follow(visitor.fillIn(list(), Map.of("do", "remind", "select", late)));
        assertThat(text(check.body())).contains("Send 1 person a reminder about 1 action?",
                anytown.policeLead.name() + ", " + anytown.policeLead.email() + ": " + late,
                "Please update " + late + " by 27 November", late + " - 81 days overdue, was due 31 August 2026");
        assertThat(register.about(late)).isEmpty();

        String path = check.uri().getRawPath() + "?" + check.uri().getRawQuery();
        HttpResponse<String> sent = visitor.follow(visitor.fillIn(path, Map.of("send", "")));
        assertThat(text(sent.body())).contains("1 reminder is on its way.");
        assertThat(sent.uri().getQuery()).isEqualTo("plan=" + review.ref());
        assertThat(register.about(late)).singleElement().satisfies(told -> assertThat(told.why())
                .isEqualTo("Reminder sent by " + anytown.businessUnit.name()));

        assertThat(text(visitor.open(path).body())).contains("Nobody is left to remind", "sent today already");
        assertThat(visitor.fillIn(path, Map.of("send", "")).statusCode()).isEqualTo(403);
        assertThat(register.about(late)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsNotOwed() {
        anytown.update(anytown.policeLead, late, version(late), new Update(Progress.COMPLETE, Confidence.ON_TRACK, "Done",
                LocalDate.of(2026, 11, 2), "Held at headquarters", null, null));
        signIn(anytown.businessUnit);
        assertThat(text(visitor.open("/actions/remind?select=" + late + "&select=" + soon).body()))
                .contains("Send 1 person a reminder about 1 action?", "Left out").contains(soon);
    }

    @Test
    void anotherLeadIsCheckedBeforeAllAreChanged() {
        Person nurse = anytown.person("nurse", anytown.health, org.followthrough.people.Role.AGENCY_LEAD);
        signIn(anytown.businessUnit);
        String choose = "/actions/lead?plan=" + review.ref() + "&select=" + late + "&select=" + soon;
        assertThat(visitor.fillIn(choose, Map.of("check", "")).body()).contains("Select who will lead");
        HttpResponse<String> check = visitor.follow(visitor.fillIn(choose,
                Map.of("person", String.valueOf(nurse.id()), "check", "")));
        assertThat(text(check.body())).contains("Make " + nurse.name() + " the lead of 2 actions?",
                "1 person no longer leads what is listed here", "2 actions get another lead agency",
                anytown.policeLead.name() + ", " + anytown.policeName());
        String path = check.uri().getRawPath() + "?" + check.uri().getRawQuery();
        String seen = check.body().replaceAll("(?s).*name=\"seen\"[^>]*value=\"(\\d+)\".*", "$1");

        HttpResponse<String> done = visitor.follow(visitor.fillIn(path, Map.of("seen", seen, "change", "")));

        assertThat(text(done.body())).contains(nurse.name() + " now leads 2 more actions.");
        assertThat(plans.find(anytown.businessUnit, soon).orElseThrow().state().lead().personId())
                .isEqualTo(nurse.id());
    }

    @Test
    void whoeverChangedOneOfThemMeanwhileIsNotWrittenOver() {
        signIn(anytown.businessUnit);
        String path = "/actions/lead/check?select=" + late + "&select=" + soon + "&to="
                + anytown.policeCoordinator.id();
        String page = visitor.open(path).body();
        String seen = page.replaceAll("(?s).*name=\"seen\"[^>]*value=\"(\\d+)\".*", "$1");
        anytown.update(anytown.policeLead, soon, version(soon), new Update(Progress.IN_PROGRESS, Confidence.AT_RISK,
                "Trainer is ill", null, null, null, null));

        String answer = visitor.post(visitor.actionOf(path, page), Map.of("seen", seen, "change", "")).body();

        assertThat(text(answer)).contains("Somebody else changed one of these actions");
        assertThat(plans.find(anytown.businessUnit, late).orElseThrow().state().lead().personId())
                .isEqualTo(anytown.policeLead.id());
    }

    @Test
    void twoDaysAreComparedInASentenceWithEachNumberALink() {
        anytown.action(review, recommendation, "Write it", null);
        signIn(anytown.businessUnit);
        String page = visitor.open("/actions/compare?with=2026-09-30&plan=" + review.ref()).body();
        assertThat(text(page)).contains("From 30 September 2026 to 20 November 2026: 1 new action and 1 newly overdue",
                "New 1", "Newly overdue 1", "Withdrawn 0", "Write it");
        assertThat(text(visitor.open("/actions/compare?with=2026-09-30&show=newly-overdue&plan=" + review.ref())
                .body()))
                .contains(later, "Was due 31 Oct 2026, now 20 days overdue").doesNotContain("Write it");
        assertThat(text(visitor.open("/actions/compare?with=2026-11-19&asAt=2026-11-19&quick=overdue&plan="
                + review.ref()).body())).contains("From 31 October 2026 to 19 November 2026: 1 newly overdue");
        assertThat(visitor.open("/compared-actions.csv?with=2026-09-30&plan=" + review.ref()).body().lines())
                .hasSize(3).anyMatch(line -> line.startsWith("Newly overdue,2026-11-01," + later));
    }

    @Test
    void theWorkbookHoldsTheSameActionsAndNoFormulas() throws Exception {
        anytown.action(review, recommendation, "=HYPERLINK(\"http://elsewhere.example\")", null);
        signIn(anytown.businessUnit);
        byte[] file = visitor.download("/actions.xlsx?quick=needs-a-date&plan=" + review.ref()).body();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isOne();
            assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        }
    }

    private String list() {
        return "/actions?plan=" + review.ref();
    }

    private int version(String reference) {
        return plans.find(anytown.businessUnit, reference).orElseThrow().currentVersion();
    }

    private static String text(String page) {
        return page.replaceAll("(?s)<(script|style).*?</\\1>", " ").replaceAll("<[^>]*>", " ").replace("&#039;", "'")
                .replaceAll("\\s+", " ").replaceAll(" ([.,:])", "$1");
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
