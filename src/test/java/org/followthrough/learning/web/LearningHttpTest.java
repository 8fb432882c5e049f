package org.followthrough.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.people.Person;
import org.followthrough.review.Review;
import org.followthrough.testing.Anytown;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.PageText;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Learning as the business unit records it and others read it. */
class LearningHttpTest {

    @RegisterExtension
    static final RunningApplication APP = new RunningApplication().with(KnownByHeader.class);

    private final Visitor visitor = APP.visitor();
    private Anytown anytown;
    private Review review;
    private long recommendation;

    @BeforeEach
    void aPlan(Anytown anytown) {
        APP.clock().reset();
        this.anytown = anytown;
        review = anytown.draftReview(TODAY.minusYears(1));
        recommendation = anytown.recommendation(review);
        anytown.action(review, recommendation, "Visit every home", TODAY.minusDays(5));
        review = anytown.issue(review);
        signIn(anytown.businessUnit);
    }

    private void signIn(Person person) {
        visitor.get("/me", KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    private String read(String path) {
        return PageText.of(visitor.get(path).body());
    }

    private String theme(String name) {
        String list = visitor.get("/recommendations/" + recommendation + "/themes").body();
        return list.replaceAll("(?s).*value=\"(\\d+)\"[^>]*>\\s*<label[^>]*>\\s*" + name + ".*", "$1");
    }

    private String say(String startedFrom, String theme) {
        return PageText.of(visitor.follow(visitor.fillIn("/recommendations/" + recommendation + "/themes",
                Map.of("themes", theme, "startedFrom", startedFrom, "save", ""))).body());
    }

    @Test
    void aThemeIsSaidOfARecommendationAndReadAcrossReviews() {
        assertThat(say("0", theme("Thresholds and early help"))).contains("The themes are saved.");
        assertThat(read("/learning")).contains("Thresholds and early help");
        assertThat(read("/learning/themes/thresholds")).contains("Thresholds and early help: one recommendation in one"
                + " review, 1 of 1 action overdue").contains(review.name());
        assertThat(read("/actions?theme=thresholds")).contains("Visit every home");
        assertThat(read("/actions?theme=neglect")).doesNotContain("Visit every home");
    }

    @Test
    void whoComesSecondIsToldAndKeepsTheirChoice() {
        say("0", theme("Neglect"));
        assertThat(say("0", theme("Mental health"))).contains("changed these themes")
                .contains(anytown.businessUnit.name());
    }

    @Test
    void aPairIsOfferedAndDecided() {
        Review other = anytown.draftReview(TODAY.minusYears(2));
        String text = "Midwives should book a second lighthouse visit.";
        long earlier = anytown.recommendation(other, "1", text);
        long later = anytown.recommendation(review, "9", text);
        assertThat(read("/learning/repeats?recommendation=" + later)).contains("One pair of recommendations")
                .contains("9 Midwives should book");
        String pair = "/learning/repeats/" + later + "/" + earlier;
        String opened = visitor.actionOf(pair, visitor.get(pair).body());
        assertThat(PageText.of(visitor.post(opened, Map.of("answer", "SAME", "save", "")).body()))
                .contains("Enter why it was needed again");
        assertThat(PageText.of(visitor.follow(visitor.fillIn(pair, Map.of("answer", "SAME", "reason", "It did not last",
                "save", ""))).body())).contains("The 2 recommendations are linked.");
        assertThat(PageText.of(visitor.post(opened, Map.of("answer", "SAME", "reason", "It did not last long", "save", ""))
                .body())).contains("Somebody else has decided", "It did not last long");
        assertThat(visitor.get(pair).statusCode()).isEqualTo(404);
        assertThat(read("/recommendations/" + later)).contains("1 " + text);
    }

    @Test
    void theListIsTheBoardsOwn() {
        List<String> answers = List.of(
                PageText.of(visitor.fillIn("/learning/list", Map.of("added", "neglect", "save", "")).body()),
                PageText.of(visitor.follow(visitor.fillIn("/learning/list", Map.of("added", "Private fostering", "used",
                        theme("Neglect"), "save", ""))).body()));
        assertThat(answers.get(0)).contains("This theme is on the list already");
        assertThat(answers.get(1)).contains("The list of themes is saved.");
        assertThat(read("/recommendations/" + recommendation + "/themes")).contains("Private fostering")
                .doesNotContain("Mental health");
        restoreTheList();
    }

    private void restoreTheList() {
        Themes themes = APP.bean(Themes.class);
        themes.keep(anytown.businessUnit, themes.listVersion(), themes.all().stream().map(Theme::id)
                .collect(Collectors.toSet()), null);
    }
}
