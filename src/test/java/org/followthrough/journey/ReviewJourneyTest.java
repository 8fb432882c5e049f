package org.followthrough.journey;

import com.microsoft.playwright.Page;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.people.Vocabulary;
import org.followthrough.review.ReviewKind;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.Browser;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A review of each kind in a real browser, from the first notice to its close. */
class ReviewJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();
    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private static Page window;
    private Anytown anytown;
    private ReviewDesk desk;

    @BeforeEach
    void theBusinessUnit(Anytown anytown) {
        if (window == null) {
            window = BROWSER.keptWindow(Browser.WIDTHS.get(0), true);
        }
        this.anytown = anytown;
        desk = new ReviewDesk(APP, window, anytown.businessUnit);
    }

    @AfterEach
    void today() {
        APP.clock().reset();
    }

    /** The two kinds with most stages have walks of their own. */
    @ParameterizedTest
    @EnumSource(names = {"LEARNING_REVIEW", "MULTI_AGENCY_AUDIT", "CHILD_DEATH_THEME", "INSPECTION"})
    void walksFromNoticeToClose(ReviewKind kind) {
        desk.begin(kind);
        desk.doesWhatIsLeft();
        desk.reads("/history", "Close of the review: Done on 20 November 2026");
    }

    /** What other kinds of boards hold in place of a serious case review: their stages, words and clocks. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LSCB")
    void anotherBoardsOwnReviewIsWalkedToo(Vocabulary board, BoardSettings settings) {
        settings.change(anytown.businessUnit, board);
        try {
            desk.begin(ReviewKind.SERIOUS_CASE_REVIEW);
            desk.doesWhatIsLeft();
            desk.reads("/history", "Done on 20 November 2026");
        } finally {
            settings.change(anytown.businessUnit, Vocabulary.LSCB);
        }
    }

    @Test
    void aSeriousCaseReviewIsWalkedWithWhatWasDecidedAndWhy() {
        considerAndDecide();
        commissionAndHearAgencies();
        reportAndPublish();
        desk.on("2026-11-20");
        desk.doesWhatIsLeft();
        desk.reads("", "Due 13 May 2026 - made 12 May 2026", "Due 12 November 2026 - made 9 November 2026");
        desk.reads("/history", "Close of the review: Done on 20 November 2026",
                "Decision to publish: Reopened on 13 October 2026");

        Person chair = anytown.person("chair", null, Role.INDEPENDENT_CHAIR);
        ReviewDesk elsewhere = new ReviewDesk(APP, BROWSER.window(Browser.WIDTHS.get(1)), chair);
        elsewhere.takeUp(desk.review());
        elsewhere.reads("/stages/draft", "One agency's view is printed beside the finding.");
        elsewhere.reads("/stages/decision", "The criteria are met.", "12 May 2026");
    }

    private void considerAndDecide() {
        desk.on("2026-04-13");
        desk.begin(ReviewKind.SERIOUS_CASE_REVIEW);
        desk.done("notice", "aware", "2026-04-01", "told-by", anytown.policeName(), "known", "Two services were late");
        desk.reads("", "Due 10 April 2026 - made 13 April 2026, 3 days late", "Due 13 May 2026");
        desk.done("criteria", "abuse-or-neglect", "yes", "abuse-or-neglect-why", "Injuries that no fall explains",
                "died-or-seriously-harmed", "yes", "working-together", "yes", "working-together-why",
                "Each knew a part", "always-a-review", "no");
        desk.on("2026-05-12");
        desk.done("decision", "outcome", "this-review", "reasons", "The criteria are met.", "challenge-sought",
                "Two members argued for and against");
        desk.on("2026-05-18");
        desk.done("national-body", "sent", "2026-05-18", "what", "Decision and criteria", "on-beginning", "It agrees",
                "on-reviewer", "No comment", "regard", "The advice was put to the meeting");
        desk.reads("", "Due 13 May 2026 - made 12 May 2026", "Due 19 May 2026 - made 18 May 2026",
                "Due 12 November 2026");
    }

    private void commissionAndHearAgencies() {
        desk.on("2026-05-29");
        desk.done("terms", "scope", "How agencies shared what they knew", "reports-by", "2026-07-31", "completion",
                "2026-11-12");
        desk.done("reviewer", "lead-reviewer", "Independent consultant", "reviewer-independence", "Never worked here");
        desk.entry("agency-report", "new", "agency", anytown.policeName(), "requested", "2026-06-01", "due",
                "2026-07-31");
        desk.entry("hold", "new", "proceedings", "criminal", "began", "2026-05-20", "effect", "Witnesses wait");
        desk.reads("", "The review is held up by proceedings since 20 May 2026: Criminal.", "1 entry, 1 waiting");
        desk.on("2026-08-10");
        desk.reads("/lists/agency-report", anytown.policeName(), "10 days late");
        desk.entry("agency-report", "1", "received", "2026-08-10", "quality-checked", "2026-08-10", "comments",
                "It says what was done and why");
        desk.done("agency-reports", "quality", "One report was late");
        desk.reads("", "Due 31 July 2026 - made 10 August 2026, 10 days late");
    }

    private void reportAndPublish() {
        desk.on("2026-10-12");
        desk.entry("hold", "1", "ended", "2026-10-09");
        desk.done("draft", "challenge", "Each agency answered two drafts", "disagreement",
                "One agency's view is printed beside the finding.");
        desk.done("publication", "outcome", "delay", "reason", "The inquest is open", "waits-for", "The coroner");
        desk.on("2026-10-13");
        desk.stands("publication", "REOPENED", "note", "The coroner has ended the inquest", "outcome", "publish",
                "reason", "Nothing stands against it", "planned", "2026-11-10");
        desk.on("2026-11-09");
        desk.done("board-response", "response", "All recommendations are accepted");
        desk.done("publication");
        desk.done("copies", "inspectorate", "2026-10-30", "department", "2026-10-30", "national-body", "2026-10-30");
        desk.reads("", "Due 30 October 2026 - made 9 November 2026, 10 days late");
        desk.on("2026-11-10");
        desk.done("published", "report", "2026-11-10", "own-site", "Publications");
        desk.reads("", "Due 10 November 2026 - made 10 November 2026");
    }
}
