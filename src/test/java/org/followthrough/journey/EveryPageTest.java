package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.testing.Browser;
import org.followthrough.testing.CameByLink;
import org.followthrough.testing.DemonstrationBoard.Who;
import org.followthrough.testing.DemonstrationBoard;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in a real browser, on a desk and on a phone: accessible, no sideways scroll, nothing blocked. */
public class EveryPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();
    @RegisterExtension
    static final RunningApplication APP = DemonstrationBoard.application();

    /** The business unit's, for page after page. */
    private static Page desk;

    /** Addresses of every page, with what is in curly brackets filled in by {@link DemonstrationBoard#address}. */
    public static Stream<String> pages() {
        return Stream.of("/", "/me", "/more", "/actions", "/actions?quick=overdue&status=sent-back",
                "/actions?q=nothing",
                "/actions?asAt=2026-03-31", "/search?q=training", "/search?q=nowhere",
                "/actions/compare?with=2026-06-30", "/actions/views",
                "/actions/views/new?quick=overdue", "/actions/lead?select={action}",
                "/actions/lead/check?select={action}&to={person}", "/actions/remind?select={action}",
                "/actions/{action}?in=list&quick=overdue", "/actions/{action}", "/actions/{action}?asAt=2026-03-31",
                "/actions/{action}/update", "/actions/{action}/evidence", "/actions/{action}/milestones",
                "/actions/{action}/edit", "/impact-checks", "/plans", "/plans/{plan}",
                "/actions/{action}/no-change", "/cover/{person}",
                "/actions/{action}/lead", "/agency/{agency}", "/agency/{agency}/hand-over/{person}", "/not-mine",
                "/not-mine/waiting", "/help", "/help/access", "/help/accessibility",
                "/me/reminders", "/settings", "/settings/board", "/settings/vocabulary", "/settings/colour",
                "/settings/logo", "/settings/red-amber-green",
                "/settings/bank-holidays", "/settings/bank-holidays/2026-12-25",
                "/settings/rules/no-update", "/settings/meanings/on-track",
                "/plans/{plan}/recommendations", "/plans/new", "/plans/{plan}/edit",
                "/plans/{plan}/order", "/plans/{plan}/close", "/plans/{plan}/publish-copy",
                "/agency/{agency}/report", "/actions/{action}/withdraw",
                "/actions/{action}/replace", "/actions/{action}/move", "/plans/{draft}/issue",
                "/plans/{plan}/recommendations/new", "/recommendations/{recommendation}", "/dashboard",
                "/dashboard?asAt=2026-03-31", "/present", "/present?screen=3", "/meetings", "/meetings/new",
                "/meetings/{meeting}", "/meetings/{meeting}/change",
                "/meetings/{meeting}/attendance", "/meetings/{meeting}/agenda", "/meetings/{meeting}/items/1",
                "/meetings/{meeting}/log", "/actions/agenda?select={action}", "/packs", "/packs/{pack}",
                "/packs/new", "/packs/making/{making}", "/packs/schedule/{committee}", "/packs/{draftPack}",
                "/packs/{pack}/read", "/packs/{pack}/copy", "/packs/{draftPack}/findings",
                "/packs/{draftPack}/discard",
                "/register", "/schedule", "/people", "/people/new", "/people/{person}", "/people/{person}/change",
                "/agencies", "/agencies/{agency}",
                "/committees", "/committees/{committee}", "/import",
                "/me/calendar", "/me/links", "/chasing", "/chasing/words", "/chasing/words/own-opening",
                "/challenges", "/challenges/new",
                "/challenges/1", "/challenges/1/close", "/challenges/2", "/challenges/2/letter",
                "/challenges/2/answer", "/challenges/2/close",
                "/learning/events", "/learning/events?year=2001", "/learning/events/1", "/learning/events/1/correct",
                "/learning/events/new", "/briefings", "/briefings?theme=neglect", "/briefings/1",
                "/briefings/2", "/briefings/2/edit", "/briefings/new?recommendation={recommendation}",
                "/learning", "/learning/list", "/learning/repeats", "/learning/repeats/{again}",
                "/learning/themes/neglect",
                "/peer-challenges/lga-peer-challenge/findings/2/themes", "/recommendations/{recommendation}/themes",
                "/reviews/{closed}/documents", "/reviews/{closed}/documents/new", "/reviews/{closed}/documents/hold",
                "/reviews/{closed}/documents/{old}/decide",
                "/agency-reports", "/agency-reports/R07/5", "/reviews/documents", "/reviews/baby-t/people", "/reviews/{plan}/people",
                "/reviews/publication", "/reviews/publication?standing=delayed",
                "/reviews", "/reviews/clocks", "/reviews/new", "/reviews/{draft}", "/reviews/{draft}/history",
                "/reviews/markers", "/reviews/{plan}/markers", "/reviews/{plan}/markers/marker-governance",
                "/reviews/{draft}/stages/criteria", "/reviews/{draft}/stages/publication",
                "/reviews/{draft}/lists/agency-report", "/reviews/{draft}/lists/agency-report/1",
                "/peer-challenges/lga-peer-challenge", "/reviews/peer-challenge-2/lists/document",
                "/consultations", "/consultations?year=2001", "/consultations/new", "/consultations/1",
                "/indicators", "/indicators/re-referrals-within-12-months", "/indicators/library",
                "/indicators/new?like=lado", "/indicators/import",
                "/indicators/children-reported-missing/return",
                "/indicators/re-referrals-within-12-months/compare", "/indicators/children-reported-missing/edit",
                "/indicators/return-interviews-within-72-hours/rebase", "/returns",
                "/recommendations/{recommendation}/repeats", "/recommendations/{recommendation}/close",
                "/recommendations/{recommendation}/withdraw", "/meetings/{meeting}/tell",
                "/meetings/{meeting}/cancel",
                "/nowhere");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isAccessibleAtBothWidths(String path) {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        if (desk == null) {
            desk = BROWSER.keptWindow(Browser.WIDTHS.get(0), true);
            desk.setExtraHTTPHeaders(Map.of("X-Person", String.valueOf(board.person(Who.B).id())));
        }
        desk.setViewportSize(Browser.WIDTHS.get(0), 800);
        desk.navigate(APP.url(board.address(path)));
        BROWSER.examine(desk);
        desk.setViewportSize(Browser.WIDTHS.get(1), 800);
        BROWSER.examine(desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-off", "/date-requests"})
    void whatTheChairDecidesIsAccessibleToo(String queue) {
        Page page = signedIn(Who.D, Browser.WIDTHS.get(0), new DemonstrationBoard(APP));
        for (int width : Browser.WIDTHS) {
            page.setViewportSize(width, 800);
            page.navigate(APP.url(queue));
            BROWSER.examine(page);
            page.locator("tbody th a").first().click();
            BROWSER.examine(page);
        }
    }

    @Test
    void everyScreenOfAMeetingFitsAnOlderProjector() {
        Page page = signedIn(Who.B, 1024, new DemonstrationBoard(APP));
        page.setViewportSize(1024, 768);
        page.navigate(APP.url("/present"));
        Locator next = page.locator("a[rel=next]");
        int screens = 1;
        while (next.count() > 0) {
            next.click();
            screens++;
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollHeight <= innerHeight"
                    + " && [...document.querySelectorAll('.app-present__chart')].filter(one => one.offsetHeight > 0)"
                    + ".every(one => one.offsetHeight >= 0.69 * innerHeight)")).as(page.title()).isTrue();
        }
        assertThat(screens).isGreaterThan(10);
    }

    @Test
    void theSignInPageIsAccessibleToo() {
        for (int width : Browser.WIDTHS) {
            Page page = BROWSER.window(width);
            page.navigate(APP.url("/sign-in"));
            BROWSER.examine(page);
        }
    }

    @Test
    void anAgencysHomeIsAccessibleToo() {
        for (int width : Browser.WIDTHS) {
            Page page = signedIn(Who.L, width, new DemonstrationBoard(APP));
            page.navigate(APP.url("/"));
            BROWSER.examine(page);
        }
    }

    @Test
    void theWayInByAOneTimeLinkIsAccessibleToo() {
        DemonstrationBoard board = new DemonstrationBoard(APP);
        for (int width : Browser.WIDTHS) {
            Page page = BROWSER.window(width);
            CameByLink link = new CameByLink(APP, board.person(Who.B), board.person(Who.L), "R01-16");
            page.navigate(APP.url(link.path()));
            BROWSER.examine(page);
            page.locator("#goOn").click();
            BROWSER.examine(page);
            page.navigate(APP.url("/actions/R01-16/update"));
            BROWSER.examine(page);
            page.navigate(APP.url(link.path()));
            BROWSER.examine(page);
        }
    }

    private static Page signedIn(Who who, int width, DemonstrationBoard board) {
        Page page = BROWSER.window(width);
        page.setExtraHTTPHeaders(Map.of("X-Person", String.valueOf(board.person(who).id())));
        return page;
    }
}
