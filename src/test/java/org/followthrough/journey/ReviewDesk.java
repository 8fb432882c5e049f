package org.followthrough.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import org.followthrough.people.Person;
import org.followthrough.review.ReviewKind;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;

/** The business unit at its browser, with one review after another before it. */
final class ReviewDesk {

    private final RunningApplication application;
    private final Page page;
    private String review;

    ReviewDesk(RunningApplication application, Page page, Person businessUnit) {
        this.application = application;
        this.page = page;
        page.setExtraHTTPHeaders(Map.of(KnownByHeader.HEADER, String.valueOf(businessUnit.id())));
    }

    /** Records the notice of a review that came today. */
    void begin(ReviewKind kind) {
        page.navigate(application.url("/reviews/new"));
        page.locator("#name").fill("Child W");
        page.locator("input[name=kind][value=" + kind + "]").check();
        answer("notice", today().toString());
        save();
        review = page.url().replaceAll(".*(/reviews/[^/?]+).*", "$1");
    }

    /** Has a review before it that somebody else began. */
    void takeUp(String begun) {
        review = begun;
    }

    /** The path of the review's page. */
    String review() {
        return review;
    }

    /** The day it is. */
    LocalDate today() {
        return LocalDate.ofInstant(application.clock().instant(), application.clock().getZone());
    }

    /** Comes back on another day. */
    void on(String day) {
        application.clock().set(LocalDate.parse(day));
    }

    /** Says that a stage is done today, and answers its questions: name, answer, name, answer. */
    void done(String stage, String... answers) {
        record("/stages/" + stage, "DONE", answers);
    }

    /** Says how a stage stands today. */
    void stands(String stage, String state, String... answers) {
        record("/stages/" + stage, state, answers);
    }

    /** Adds an entry to a list, or changes the one with the number. */
    void entry(String list, String number, String... answers) {
        record("/lists/" + list + "/" + number, null, answers);
    }

    private void record(String below, String state, String... answers) {
        page.navigate(application.url(review + below));
        if (state != null) {
            page.locator("input[name=state][value=" + state + "]").check();
            answer("day", today().toString());
        }
        for (int i = 0; i < answers.length; i += 2) {
            answer(answers[i], answers[i + 1]);
        }
        save();
        assertThat(page.locator("main")).not().containsText("There is a problem");
    }

    /** Answers a question in the way it is asked: by a day, a choice, a name in a list, or words. */
    private void answer(String name, String answer) {
        if (answer.matches("\\d{4}-\\d\\d-\\d\\d")) {
            String[] day = answer.split("-");
            page.locator("#" + name + "-day").fill(day[2]);
            page.locator("#" + name + "-month").fill(day[1]);
            page.locator("#" + name + "-year").fill(day[0]);
            return;
        }
        Locator field = page.locator("[name=" + name + "]").first();
        if ("radio".equals(field.getAttribute("type"))) {
            page.locator("[name=" + name + "][value=" + answer + "]").check();
        } else if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(new SelectOption().setLabel(answer));
        } else {
            field.fill(answer);
        }
    }

    private void save() {
        page.locator("#save").click();
    }

    /** Opens a page of the review and reads these on it. */
    void reads(String below, String... words) {
        page.navigate(application.url(review + below));
        for (String word : words) {
            assertThat(page.locator("main")).containsText(word);
        }
    }

    /** Does whatever is left, one stage after another, and reads that all is done. */
    void doesWhatIsLeft() {
        page.navigate(application.url(review));
        Locator left = page.locator("tr:has-text('Not begun') th a, tr:has-text('Begun') th a, "
                + "tr:has-text('Reopened') th a");
        for (int stages = left.count(); stages > 0; stages--) {
            left.first().click();
            page.locator("input[name=state][value=DONE]").check();
            save();
            assertThat(left).hasCount(stages - 1);
        }
        assertThat(page.locator("main")).containsText("stages are done or skipped.");
        assertThat(page.locator("main")).containsText("All ");
        assertThat(page.locator("main")).not().containsText("Next:");
    }
}
