package org.followthrough.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewWords;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.Browser;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A review of each kind in a real browser, from the first notice to its close, stage by stage. */
class ReviewJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();
    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static Page desk;

    @BeforeEach
    void theBusinessUnit(Anytown anytown) {
        APP.clock().reset();
        if (desk == null) {
            desk = BROWSER.keptWindow(Browser.WIDTHS.get(0), true);
        }
        desk.setExtraHTTPHeaders(Map.of(KnownByHeader.HEADER, String.valueOf(anytown.businessUnit.id())));
    }

    @ParameterizedTest
    @EnumSource(value = ReviewKind.class, mode = EnumSource.Mode.EXCLUDE, names = "BOARD_PLAN")
    void walksFromNoticeToClose(ReviewKind kind) {
        desk.navigate(APP.url("/reviews"));
        desk.getByText("Record a notice").click();
        desk.locator("#name").fill("Child W");
        desk.locator("input[name=kind][value=" + kind + "]").check();
        day("notice", "2", "11");
        desk.locator("#save").click();
        assertThat(desk.locator("main")).containsText(ReviewWords.name(kind));

        Locator left = desk.locator("tr:has-text('Not begun') th a");
        for (int stages = left.count(); stages > 0; stages--) {
            left.first().click();
            desk.locator("input[name=state][value=DONE]").check();
            desk.locator("#save").click();
            assertThat(left).hasCount(stages - 1);
        }
        assertThat(desk.locator("main")).containsText("stages are done or skipped.");
        assertThat(desk.locator("main")).containsText("All ");
        assertThat(desk.locator("main")).not().containsText("Next:");
        desk.getByText("History", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(desk.locator("main")).containsText("Close of the review: Done on 20 November 2026");
    }

    private void day(String row, String day, String month) {
        desk.locator("#" + row + "-day").fill(day);
        desk.locator("#" + row + "-month").fill(month);
        desk.locator("#" + row + "-year").fill("2026");
    }
}
