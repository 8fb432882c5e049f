package org.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.NotAllowed;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.testing.Anytown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What recommendations are about, on both databases. */
abstract class ThemesContract {

    private Themes themes;
    private ThemePictures pictures;
    private Plans plans;
    private Anytown anytown;
    private Review review;
    private Recommendation recommendation;
    private Theme neglect;
    private Theme voice;

    @BeforeEach
    void aRecommendation(Themes themes, ThemePictures pictures, Plans plans, Anytown anytown) {
        this.themes = themes;
        this.pictures = pictures;
        this.plans = plans;
        this.anytown = anytown;
        review = anytown.draftReview(TODAY.minusYears(1));
        recommendation = plans.recommendation(anytown.recommendation(review)).orElseThrow();
        neglect = themes.find("neglect").orElseThrow();
        voice = themes.find("voice").orElseThrow();
    }

    private void say(int startedFrom, Theme... some) {
        themes.say(anytown.businessUnit, recommendation, startedFrom,
                Arrays.stream(some).map(Theme::id).collect(Collectors.toSet()));
    }

    @Test
    void severalThemesStandOnOneRecommendationUntilTakenBack() {
        say(0, neglect, voice);
        assertThat(themes.of(recommendation)).containsExactly(neglect, voice);
        say(2, voice);
        assertThat(themes.of(recommendation)).containsExactly(voice);
        assertThat(themes.version(recommendation)).as("what was taken back is kept").isEqualTo(3);
        assertThat(themes.written(recommendation)).get()
                .satisfies(last -> assertThat(last.recordedBy()).isEqualTo(anytown.businessUnit.id()));
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotSeen() {
        say(0, neglect);
        assertThatThrownBy(() -> say(0, voice)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(themes.of(recommendation)).containsExactly(neglect);
    }

    @Test
    void onlyTheBusinessUnitSaysWhatARecommendationIsAbout() {
        assertThatThrownBy(() -> themes.say(anytown.subcommitteeChair, recommendation, 0, Set.of(neglect.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> themes.keep(anytown.policeLead, Set.of(), null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aThemeNoLongerUsedStaysWhereItIsAndIsNotOffered() {
        themes.keep(anytown.businessUnit, ids(), "Private fostering");
        Theme added = themes.find("private-fostering").orElseThrow();
        say(0, added);
        Set<Long> others = ids();
        others.remove(added.id());
        themes.keep(anytown.businessUnit, others, null);

        assertThat(themes.of(recommendation)).extracting(Theme::retired).containsExactly(true);
        Recommendation other = plans.recommendation(anytown.recommendation(review)).orElseThrow();
        assertThat(themes.choices(other)).contains(neglect).extracting(Theme::ref).doesNotContain("private-fostering");
        assertThat(themes.choices(recommendation)).extracting(Theme::ref).contains("private-fostering");
    }

    private Set<Long> ids() {
        return themes.all().stream().map(Theme::id).collect(Collectors.toSet());
    }

    @Test
    void aThemeIsCountedAcrossReviewsWithTheirActions() {
        anytown.action(review, recommendation.id(), TODAY.minusDays(9));
        say(0, neglect);
        ThemeLearning before = pictures.of(anytown.subcommitteeChair, neglect, TODAY);
        review = anytown.issue(review);
        ThemeLearning learned = pictures.of(anytown.subcommitteeChair, neglect, TODAY);

        assertThat(learned.made()).hasSize(before.made().size() + 1).extracting(ThemeLearning.Made::recommendationId)
                .contains(recommendation.id());
        assertThat(learned.years()).contains(TODAY.getYear() - 1);
        assertThat(learned.count(TODAY).overdue()).isEqualTo(before.count(TODAY).overdue() + 1);
        assertThat(pictures.actionsByTheme(plans.view(anytown.subcommitteeChair, TODAY)).get(neglect.id()))
                .hasSize(learned.count(TODAY).total());
    }

    @Test
    void ofARestrictedReviewOnlyWhoIsNamedLearnsAnything() {
        Review restricted = anytown.issue(anytown.review(new ReviewState("Child R", ReviewKind.SERIOUS_CASE_REVIEW,
                null, null, true, false, TODAY.minusYears(2), null, null)));
        recommendation = plans.recommendation(anytown.recommendation(restricted)).orElseThrow();
        say(0, neglect);

        assertThat(pictures.of(anytown.businessUnit, neglect, TODAY).made())
                .extracting(ThemeLearning.Made::recommendationId).contains(recommendation.id());
        assertThat(pictures.of(anytown.subcommitteeChair, neglect, TODAY).made())
                .extracting(ThemeLearning.Made::recommendationId).doesNotContain(recommendation.id());
    }
}
