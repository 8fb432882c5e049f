package org.followthrough.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.chasing.Chasing;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.people.Administration;
import org.followthrough.people.Person;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.testing.Browser;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the mail on a phone to a saved update, without signing in. */
class ByLinkJourneyTest {

    private static final Pattern LINK = Pattern.compile(
            "Update without signing in \\(works once, until \\d+ \\w+\\):\\s+https?://[^/]+(/return/\\S+)");
    private static final GreenMail MAIL = started();

    @RegisterExtension
    static final Browser BROWSER = new Browser();
    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application()
            .with("follow-through.mail.host", "127.0.0.1").with("follow-through.mail.security", "NONE")
            .with("follow-through.mail.port", String.valueOf(MAIL.getSmtp().getPort()));

    private static GreenMail started() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        return mail;
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @ParameterizedTest(name = "JavaScript on: {0}")
    @ValueSource(booleans = {true, false})
    void aLeadUpdatesFromTheMailOnAPhone(boolean scripts) throws Exception {
        // The second time a week later, when what is overdue is told again.
        APP.clock().set(TestClock.TODAY.plusDays(scripts ? 0 : 7));
        Page page = BROWSER.window(375, scripts);
        page.navigate(APP.url(linkIn(digest())));
        assertThat(page.locator("main")).containsText("This link was sent to");
        examine(page, scripts);
        page.locator("#goOn").click();

        assertThat(page.locator("main")).containsText("You came by a link from an e-mail");
        examine(page, scripts);
        page.locator(".app-card .govuk-button").first().click();
        page.getByLabel("On track").check();
        page.locator("#note").fill("Two sessions are held, the third is booked.");
        examine(page, scripts);
        page.locator("#save").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("updated");

        page.locator("main").getByText("Sign in for everything else").click();
        assertThat(page.locator("#email")).isVisible();
    }

    /** What examines a page is a script itself. */
    private static void examine(Page page, boolean scripts) {
        if (scripts) {
            BROWSER.examine(page);
        }
    }

    private static MimeMessage digest() throws Exception {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        Person business = board.person(Who.B);
        APP.bean(ChasingSwitch.class).turn(business, true);
        APP.bean(Administration.class).chooseReturnLinks(business, board.person(Who.L).agencyId(), true);
        MAIL.purgeEmailFromAllMailboxes();
        APP.bean(Chasing.class).run(new Period("any", TestClock.TODAY), Progress.UNHEARD);
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < until) {
            for (MimeMessage received : MAIL.getReceivedMessages()) {
                if (received.getRecipients(Message.RecipientType.TO)[0].toString().contains(Who.L.email())) {
                    return received;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No mail for " + Who.L);
    }

    /** As it stands in the text, which also has it in its HTML. */
    private static String linkIn(MimeMessage digest) throws MessagingException, IOException {
        MimeMultipart both = (MimeMultipart) digest.getContent();
        Matcher link = LINK.matcher(both.getBodyPart(0).getContent().toString());
        if (!link.find() || !both.getBodyPart(1).getContent().toString().contains(link.group(1))) {
            throw new AssertionError("No link in " + GreenMailUtil.getWholeMessage(digest));
        }
        return link.group(1);
    }
}
