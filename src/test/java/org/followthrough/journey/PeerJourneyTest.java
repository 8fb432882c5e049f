package org.followthrough.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.ReviewKind;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.Browser;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What peers do in a real browser: a challenge from set-up to follow-up, and a question from chair to chair. */
class PeerJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();
    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static final String FOUND = "Partners never hear what became of their referral";

    @AfterEach
    void today() {
        APP.clock().reset();
    }

    @Test
    void aChallengeIsWalkedFromSetUpToFollowUpAndItsReportStaysWithTheSponsorUntilItIsReleased(Anytown anytown) {
        Page window = BROWSER.window(Browser.WIDTHS.get(0));
        ReviewDesk desk = new ReviewDesk(APP, window, anytown.businessUnit);
        desk.on("2026-06-01");
        desk.begin(ReviewKind.PEER_CHALLENGE);
        desk.done("set-up", "sponsor", "Director of services", "organiser", "The association", "focus", "Front door");
        desk.done("timetable", "documents-by", "2026-06-30", "first-day", "2026-08-31", "report-by", "2026-09-30");
        desk.entry("line-of-enquiry", "new", "part", "core-leadership");
        desk.entry("peer", "new", "role", "Lead peer", "organisation", "Sampleshire", "confidentiality", "2026-06-01");
        desk.entry("document", "new", "what", "Self-assessment", "due", "2026-06-30");
        desk.on("2026-07-01");
        desk.reads("/lists/document", "Self-assessment", "1 day late");
        desk.done("case-records", "held", "2026-07-01", "cases", "25 records", "found", "Plans are seldom specific");
        desk.on("2026-09-03");
        desk.done("on-site", "first-day", "2026-08-31", "last-day", "2026-09-03");
        desk.reads("", "Due 31 August 2026 - made 31 August 2026", "Due 3 October 2026");
        desk.entry("finding", "new", "part", "area-for-development", "theme", "front-door", "text", FOUND);
        desk.done("report", "received", "2026-09-03", "summary", "The front door decides quickly");

        String findings = desk.review().replace("/reviews/", "/peer-challenges/");
        Page elsewhere = BROWSER.window(Browser.WIDTHS.get(0));
        Person member = anytown.person("board", null, Role.BOARD_MEMBER);
        isRefused(elsewhere, member, findings);
        isRefused(elsewhere, member, desk.review() + "/stages/report");
        isRefused(elsewhere, anytown.subcommitteeChair, desk.review() + "/stages/report");
        elsewhere.navigate(APP.url(findings));
        assertThat(elsewhere.locator("main")).containsText("The sponsor has not released the report.");
        assertThat(elsewhere.locator("main")).not().containsText(FOUND);

        desk.done("release", "by-whom", "Director of services");
        elsewhere.navigate(APP.url(findings));
        assertThat(elsewhere.locator("main")).containsText(FOUND);

        window.navigate(APP.url(findings));
        window.locator("#recommend, [name=recommend]").first().click();
        assertThat(window.locator("main")).containsText("It is a recommendation of the plan now.");
        desk.done("follow-up", "adviser", "Improvement adviser", "agreed", "A visit in half a year");
        desk.doesWhatIsLeft();
        desk.reads("/history", "Close of the review: Done on 3 September 2026");
    }

    private static void isRefused(Page page, Person person, String path) {
        page.setExtraHTTPHeaders(Map.of(KnownByHeader.HEADER, String.valueOf(person.id())));
        page.navigate(APP.url(path));
        assertThat(page.locator("h1")).hasText(Pattern.compile("not found|may not|cannot|not allowed"));
        assertThat(page.locator("main")).not().containsText(FOUND);
    }

    @Test
    void aConsultationIsRecordedOnAPhoneWithTwoAnswersAndOnePress(Anytown anytown) {
        Page phone = BROWSER.window(Browser.WIDTHS.get(1));
        Person chair = anytown.person("chair", null, Role.INDEPENDENT_CHAIR);
        phone.setExtraHTTPHeaders(Map.of(KnownByHeader.HEADER, String.valueOf(chair.id())));
        phone.navigate(APP.url("/consultations/new"));
        phone.locator("#consulted").fill("Othertown");
        phone.locator("input[name=stage][value=DECISION_TO_HOLD]").check();
        phone.locator("#save").click();
        assertThat(phone.locator("main")).containsText("The consultation is recorded.");
        assertThat(phone.locator("main")).containsText("Othertown");
    }
}
