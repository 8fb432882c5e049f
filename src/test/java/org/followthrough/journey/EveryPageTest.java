package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.testing.Address;
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

    /** What the table of addresses has no row for: pages that look otherwise of another thing, day or choice. */
    private static final List<String> OTHERWISE = List.of(
            "/actions?quick=overdue&status=sent-back",
            "/actions?q=nothing",
            "/actions?asAt=2026-03-31",
            "/search?q=nowhere",
            "/actions/{action}?in=list&quick=overdue",
            "/actions/{action}?asAt=2026-03-31",
            "/help/accessibility",
            "/dashboard?asAt=2026-03-31",
            "/present?screen=3",
            "/challenges/2",
            "/learning/events?year=2001",
            "/briefings?theme=neglect",
            "/briefings/2/edit",
            "/reviews/{closed}/documents",
            "/reviews/{draft}/stages/publication",
            "/peer-challenges/lga-peer-challenge",
            "/reviews/peer-challenge-2/lists/document",
            "/consultations?year=2001",
            "/indicators?asAt=2026-03-31",
            "/indicators/re-referrals-within-12-months",
            "/indicators/re-referrals-within-12-months?asAt=2026-03-31",
            "/indicators/re-referrals-within-12-months/compare",
            "/indicators/return-interviews-within-72-hours/rebase",
            "/nowhere");

    /** All pages the business unit opens. */
    public static Stream<String> pages() {
        return Stream.concat(Address.all().stream().filter(one -> one.isPage() && one.opensFor(Who.B))
                .map(Address::path), OTHERWISE.stream());
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
    @ValueSource(strings = {"/dashboard", "/present", "/indicators/re-referrals-within-12-months"})
    void whatTheBoardLooksAtTogetherIsAccessibleOnAWideScreenToo(String path) {
        Page page = signedIn(Who.B, 1600, new DemonstrationBoard(APP));
        page.navigate(APP.url(path));
        BROWSER.examine(page);
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
