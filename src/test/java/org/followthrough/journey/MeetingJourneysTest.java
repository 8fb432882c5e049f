package org.followthrough.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.followthrough.demo.Demonstration;
import org.followthrough.testing.Browser;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What leads to a meeting of the sub-committee and what comes of it, done in a real browser. */
class MeetingJourneysTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();
    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    @Test
    void theBusinessUnitPutsActionsOnAnAgendaAndTellsThoseWhoCome() {
        Page page = signIn(Who.B);
        page.navigate(APP.url("/actions?status=at-risk"));
        tick(page, 2);
        button(page, "Put on a meeting").first().click();
        assertThat(heading(page)).containsText("Put 2 actions on a meeting");
        page.locator("input[name=meeting]").first().check();
        button(page, "Put on the agenda").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("put on the agenda");

        page.navigate(APP.url("/meetings"));
        page.locator("tbody a").first().click();
        page.getByText("Send the agenda to those who come").click();
        assertThat(heading(page)).containsText(Pattern.compile("Send the agenda to \\d+ people\\?"));
        BROWSER.examine(page);
        page.locator("summary").first().click();
        assertThat(page.locator("details[open]")).containsText("on the agenda");
        button(page, "Send").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("e-mails are on their way");
        page.getByText("Cancel the meeting").click();
        BROWSER.examine(page);
        page.getByText("Keep it").click();
        assertThat(page.locator("main")).containsText("Told by e-mail");
    }

    @Test
    void theBusinessUnitNamesAnotherLeadForSeveralActionsAndReminds() {
        Page page = signIn(Who.B);
        page.navigate(APP.url("/actions?quick=overdue"));
        tick(page, 2);
        button(page, "Change lead").first().click();
        page.locator("#person").selectOption(String.valueOf(new DemonstrationBoard(APP).person(Who.L).id()));
        button(page, "Continue").click();
        assertThat(heading(page)).containsText(Pattern.compile("Make .* the lead of \\d+ actions?\\?"));
        button(page, "Change lead").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("now leads");

        tick(page, 3);
        button(page, "Send reminder").first().click();
        assertThat(heading(page)).containsText(Pattern.compile("Send \\d+ (person|people) a reminder about"));
        button(page, "Send reminder").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText(Pattern.compile("on (its|their) way"));
    }

    @Test
    void theChairRunsAMeetingFromTheAgendaToTheLog() {
        Page page = signIn(Who.D);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Meetings")).first().click();
        page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Serious Case Review"))
                .locator("a").first().click();
        page.getByText("Record who comes").click();
        Locator present = page.locator("input[value=PRESENT]");
        for (int i = 0; i < present.count(); i++) {
            present.nth(i).check();
        }
        page.locator("#save").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("Quorate");
        page.locator("#open").click();
        page.getByText("Take the next item").click();
        assertThat(page.locator(".govuk-caption-l")).containsText("Item 1 of ");
        BROWSER.examine(page);
        page.locator("#note").fill("Members heard how far it is.");
        Locator open = page.locator("input[value=OPEN]");
        if (open.count() > 0) {
            open.first().check();
        }
        page.locator("#saveAndNext").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("Item 1 is noted.");
        assertThat(page.locator(".govuk-caption-l")).containsText("Item 2 of ");
        page.getByText("Back to the meeting").click();
        page.getByText("Close the meeting").click();
        page.locator("#close").click();

        assertThat(heading(page)).containsText("0 decisions and");
        assertThat(page.locator("main")).containsText("Members heard how far it is.");
        Download log = page.waitForDownload(() -> page.getByText("Decisions and actions (PDF)").click());
        Assertions.assertThat(log.suggestedFilename()).endsWith(".pdf");
    }

    private static void tick(Page page, int many) {
        for (int i = 0; i < many; i++) {
            page.locator("tbody .moj-multi-select__checkbox input").nth(i).check();
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page signIn(Who who) {
        Page page = BROWSER.window(1280);
        page.navigate(APP.url("/sign-in"));
        page.locator("#email").fill(who.email());
        page.locator("#password").fill(Demonstration.PASSWORD);
        page.locator("#signIn").click();
        return page;
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }
}
