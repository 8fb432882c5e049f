package org.followthrough.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The search of every page, by what people type and read. */
class SearchHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private String reference;

    @BeforeEach
    void board(Anytown anytown) {
        this.anytown = anytown;
        Review review = anytown.draftReview(LocalDate.of(2026, 3, 2));
        reference = anytown.action(review, anytown.recommendation(review), LocalDate.of(2026, 8, 31));
        anytown.issue(review);
        signIn(anytown.policeLead);
    }

    @Test
    void whatIsFoundIsCountedByKindWithItsWordsMarked() {
        String page = visitor.open("/search?q=PRE-birth+training").body();
        assertThat(page).contains("found for \u201cPRE-birth training\u201d",
                "Refresh <mark>training</mark> on <mark>pre-birth</mark>",
                "Recommendations <", "value=\"PRE-birth training\"");
        assertThat(page).containsPattern("href=\"actions/R\\d+-\\d+\"");
        assertThat(visitor.open("/search?q=share+know&in=recommendations").body())
                .contains("should <mark>share</mark> what");
    }

    @Test
    void aReferenceOpensItsActionFromAnyPage() {
        assertThat(visitor.open("/plans").body()).contains("role=\"search\"", "action=\"search\"");
        assertThat(visitor.open("/search?q=" + reference.toLowerCase(java.util.Locale.ROOT)).uri().getPath())
                .isEqualTo("/actions/" + reference);
    }

    @Test
    void nothingFoundSaysWhatToDoAndMarkupStaysText() {
        String page = visitor.open("/search?q=%3Cscript%3Ezebra%3C/script%3E%25%00&in=nonsense&page=-3").body();
        assertThat(page).contains("Nothing that you may see holds all these words", "&lt;script&gt;zebra")
                .doesNotContain("<script>zebra");
        assertThat(visitor.open("/search").body()).contains(">Search</h1>").doesNotContain("Nothing that you may see");
    }

    @Test
    void whoReadsNoPlansHasNoSearch() {
        Person admin = anytown.person("admin", null, Role.ADMINISTRATOR);
        signIn(admin);
        assertThat(visitor.open("/people").body()).doesNotContain("role=\"search\"");
        assertThat(visitor.get("/search?q=training").statusCode()).isEqualTo(403);
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }
}
