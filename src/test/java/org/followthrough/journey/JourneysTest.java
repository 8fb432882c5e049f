package org.followthrough.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.followthrough.demo.Demonstration;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
import org.followthrough.plan.Progress;
import org.followthrough.shared.file.SampleFiles;
import org.followthrough.testing.Browser;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role comes to do, done in a real browser from the sign-in page on. */
class JourneysTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();
    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    @Test
    void aLeadUpdatesAnOverdueActionInAMinuteOnAPhone() {
        Page page = signIn(Who.L, 375);
        assertThat(heading(page)).containsText(Pattern.compile("You have \\d+ actions? to update"));
        page.locator(".app-card--overdue").first().getByRole(AriaRole.BUTTON).click();

        page.getByText("Save update").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter what has happened");
        BROWSER.examine(page);
        page.getByLabel("At risk").check();
        page.locator("#note").fill("Two more teams trained. The last one follows in January.");
        page.getByText("Save update").click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(" updated.");
        assertThat(page.locator("main")).containsText("Two more teams trained.");
    }

    @Test
    void theSameWorksWithoutJavaScript() {
        Page page = BROWSER.window(1280, false);
        signIn(page, Who.L);
        page.locator(".app-card--on-track").first().getByRole(AriaRole.BUTTON).click();
        page.getByLabel("Complete").check();
        page.locator("#note").fill("All teams trained.");
        page.getByText("Save update").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Add a file, or say what evidence there is");
        page.locator("#evidence").fill("Register held by the training unit.");
        page.getByText("Save update").click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(" updated.");
    }

    @ParameterizedTest(name = "JavaScript on: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheLinkInAMailAnUpdateIsTwoClicksAndTypingOnAPhone(boolean javaScript) {
        Page page = BROWSER.window(375, javaScript);
        page.navigate(APP.url("/actions/" + ownAction()));
        page.locator("#email").fill(Who.L.email());
        page.locator("#password").fill(Demonstration.PASSWORD);
        page.locator("#password").press("Enter");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update").setExact(true)).click();
        page.locator("#note").fill("Two more courses are booked.");
        page.getByText("Save update").click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(" updated.");
    }

    @Test
    void aLeadGivesAFileWithAnUpdateAndPutsItRight() {
        Page page = signIn(Who.L, 375);
        page.navigate(APP.url("/actions/" + ownAction() + "/update"));
        page.locator("#files").setInputFiles(new FilePayload("register.pdf", "application/pdf",
                SampleFiles.pdf("Register")));
        page.getByText("Save update").click();
        assertThat(page.locator(".app-files")).containsText("register.pdf");
        BROWSER.examine(page);
        page.locator("#note").fill("Seen with baby Mia on the ward.");
        page.getByText("Save update").click();

        assertThat(heading(page)).containsText("Does this update name a child?");
        assertThat(page.locator("mark")).hasText("Mia");
        assertThat(page.locator("#note")).isHidden();
        BROWSER.examine(page);
        page.getByText("Go back and change it").click();
        page.locator("#note").fill("Seen on the ward.");
        page.getByText("Save update").click();
        page.navigate(APP.url("/actions/" + ownAction()));
        page.getByText("Change this update").click();
        assertThat(page.locator("#note")).hasValue("Seen on the ward.");
        BROWSER.examine(page);
        page.locator("#note").fill("Seen on the ward by the lead nurse.");
        page.getByText("Save the change").click();
        page.navigate(APP.url("/actions/" + ownAction()));

        assertThat(page.locator("main")).containsText("register.pdf");
        assertThat(page.locator(".moj-timeline")).containsText("Put right the same day, as above");
        Download file = page.waitForDownload(() -> page.getByText("register.pdf").first().click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("register.pdf");
    }

    /** An action the police lead leads and has to update. */
    private static String ownAction() {
        Person lead = new DemonstrationBoard(APP).person(Who.L);
        Plans plans = APP.bean(Plans.class);
        return plans.words(APP.bean(Positions.class).standing(plans.view(lead, TestClock.TODAY)).stream()
                .filter(position -> position.leadPersonId() != null && position.leadPersonId() == lead.id())
                .filter(position -> position.progress() == Progress.IN_PROGRESS && !position.sentBack()).limit(1)
                .toList()).get(0).reference();
    }

    @Test
    void aCoordinatorSeesTheWholeAgencyAndAsksForALaterDate() {
        Page page = signIn(Who.C, 1280);
        page.locator(".app-quick-links").getByText("My agency").click();
        assertThat(heading(page)).containsText("Your agency");
        page.locator(".app-card--overdue").first().getByRole(AriaRole.BUTTON).click();
        page.getByLabel("Off track").check();
        page.locator("#note").fill("The new service starts later than planned.");
        page.getByLabel("Ask for a later due date").check();
        page.getByLabel("Another date").check();
        page.locator("#newDate-day").fill("31");
        page.locator("#newDate-month").fill("jan");
        page.locator("#newDate-year").fill("2027");
        page.locator("#why").fill("The contract begins in January.");
        page.getByText("Save update").click();

        assertThat(page.locator("main")).containsText("New date asked for");
    }

    @Test
    void aSubcommitteeMemberFindsWhatWaitsForSignOff() {
        Page page = signIn(Who.S, 1280);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Waiting for sign-off")).first().click();
        assertThat(heading(page)).containsText(Pattern.compile("\\d+ actions wait for sign-off"));
        page.locator("tbody th a").first().click();
        assertThat(page.locator("main")).containsText("What the agency last said");
        assertThat(page.locator("main")).containsText("Between meetings the chair decides");
    }

    @Test
    void theSubcommitteesChairSignsOffOnEvidenceSeen() {
        Page page = signIn(Who.D, 1280);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign-off")).first().click();
        page.locator("tbody th a").first().click();
        page.getByLabel("Sign off").check();
        page.getByLabel("Here, as given with this action").check();
        page.getByText("Save decision").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("is signed off");
    }

    @Test
    void theSubcommitteesChairSeesAPlanAsItStoodInMarch() {
        Page page = signIn(Who.D, 1280);
        page.navigate(APP.url("/plans/child-k?asAt=2026-03-31"));
        assertThat(page.locator(".app-as-at")).containsText("31 March 2026");
        page.getByText("Show today").click();
        assertThat(page.locator(".app-as-at")).hasCount(0);
    }

    @Test
    void theIndependentChairReadsThePack() throws IOException {
        new DemonstrationBoard(APP).address("{pack}");
        Page page = signIn(Who.H, 1280);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Packs")).click();
        page.locator("tbody th a").first().click();
        Download pack = page.waitForDownload(() -> page.getByText("Download the pack (PDF)").click());
        Assertions.assertThat(new String(Files.readAllBytes(pack.path()), 0, 5,
                java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aBoardMemberSeesTheDashboardAndTheRowsBehindANumber() {
        Page page = signIn(Who.M, 1280);
        assertThat(heading(page)).containsText(Pattern.compile("\\d+ actions are overdue"));
        Locator tile = page.locator(".app-tile--overdue");
        String number = tile.locator(".app-tile__number").innerText().strip();
        tile.getByRole(AriaRole.LINK).click();
        assertThat(heading(page)).containsText(number);
    }

    @Test
    void anInspectorReadsAndIsOfferedNothingToChange() {
        Page page = signIn(Who.X, 1280);
        assertThat(heading(page)).containsText("plans have overdue actions");
        page.navigate(APP.url("/actions/R01-16?asAt=2026-06-30"));
        assertThat(page.locator(".app-as-at")).containsText("30 June 2026");
        assertThat(page.locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    @Test
    void theBusinessUnitFiltersTheListAndOpensAReference() {
        Page page = signIn(Who.B, 1280);
        page.navigate(APP.url("/actions"));
        page.getByLabel(Pattern.compile("^At risk")).check();
        page.getByText("Apply filters").first().click();
        assertThat(page.locator("tbody .app-tag").first()).containsText("At risk");
        page.locator("#q").fill("r01-16");
        page.getByText("Apply filters").first().click();
        assertThat(page).hasURL(Pattern.compile("/actions/R01-16"));
    }

    @Test
    void anAdministratorSeesPeopleAndNoCaseContent() {
        Page page = signIn(Who.A, 1280);
        assertThat(heading(page)).containsText("People");
        assertThat(page.locator("header")).not().containsText("Plans");
        page.navigate(APP.url("/actions/R01-16"));
        assertThat(heading(page)).containsText(Pattern.compile("cannot see this|not found"));
    }

    private static Page signIn(Who who, int width) {
        Page page = BROWSER.window(width);
        signIn(page, who);
        return page;
    }

    private static void signIn(Page page, Who who) {
        page.navigate(APP.url("/sign-in"));
        page.locator("#email").fill(who.email());
        page.locator("#password").fill(Demonstration.PASSWORD);
        page.locator("#signIn").click();
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }
}
