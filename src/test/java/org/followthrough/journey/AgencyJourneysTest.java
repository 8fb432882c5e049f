package org.followthrough.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.followthrough.demo.Demonstration;
import org.followthrough.testing.Browser;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an agency's co-ordinator does for its leads, done in a real browser. */
class AgencyJourneysTest {

    private static final Pattern AN_UPDATE = Pattern.compile("^Update$");

    @RegisterExtension
    static final Browser BROWSER = new Browser();
    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    @Test
    void aCoordinatorRecordsWhatALeadSaidOnThePhone() {
        Page page = agency();
        page.locator("tbody th a").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(AN_UPDATE)).click();
        page.getByLabel("On track").check();
        page.locator("#note").fill("The pathway is agreed with the last two practices.");
        page.getByLabel("I am recording what somebody told me").check();
        page.locator("#from").selectOption(new SelectOption().setIndex(1));
        type(page, "receivedOn", TestClock.TODAY);
        BROWSER.examine(page);
        page.getByText("Save update").click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(" updated.");
        Locator history = page.locator(".moj-timeline").first();
        assertThat(history).containsText("The pathway is agreed with the last two practices.");
        assertThat(history).containsText("Hayden Mockup");
    }

    @Test
    void aCoordinatorArrangesCoverAndEndsIt() {
        Page page = agency();
        page.getByText("Arrange cover").first().click();
        page.locator("#deputy").selectOption(new SelectOption().setIndex(1));
        type(page, "from", TestClock.TODAY);
        type(page, "to", TestClock.TODAY.plusDays(14));
        BROWSER.examine(page);
        page.locator("#save").click();
        assertThat(page.locator(".govuk-notification-banner")).isVisible();

        page.navigate(APP.url("/agency/icb"));
        assertThat(page.locator("main")).containsText("stands in for");
        page.getByText("Arrange cover").first().click();
        page.getByText("End this cover").first().click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("The cover has ended.");
    }

    @Test
    void aCoordinatorHandsALeaversActionsOverInOneStep() {
        Page page = agency();
        page.getByText("Hand over").first().click();
        page.locator("#lead").selectOption(new SelectOption().setIndex(1));
        page.locator("#choose").click();
        assertThat(page.locator(".govuk-body-l")).containsText(Pattern.compile("\\d+ actions?"));
        BROWSER.examine(page);
        page.locator("#handOver").click();

        assertThat(page.locator(".govuk-notification-banner")).containsText(" went from ");
    }

    private static Page agency() {
        Page page = BROWSER.window(1280);
        page.navigate(APP.url("/sign-in"));
        page.locator("#email").fill(Who.C.email());
        page.locator("#password").fill(Demonstration.PASSWORD);
        page.locator("#signIn").click();
        page.locator("header").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("My agency")).click();
        return page;
    }

    private static void type(Page page, String question, LocalDate day) {
        page.locator("#" + question + "-day").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("#" + question + "-month").fill(String.valueOf(day.getMonthValue()));
        page.locator("#" + question + "-year").fill(String.valueOf(day.getYear()));
    }
}
