package org.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.TestClock.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.peerchallenge.PeerChallenges;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Recommendation;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.followthrough.review.life.Answer;
import org.followthrough.review.life.Noted;
import org.followthrough.review.life.ReviewLives;
import org.followthrough.review.life.StageState;
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
        themes.say(anytown.businessUnit, Subject.of(recommendation), startedFrom,
                Arrays.stream(some).map(Theme::id).collect(Collectors.toSet()));
    }

    @Test
    void severalThemesStandOnOneRecommendationUntilTakenBack() {
        say(0, neglect, voice);
        assertThat(themes.of(Subject.of(recommendation))).containsExactly(neglect, voice);
        say(2, voice);
        assertThat(themes.of(Subject.of(recommendation))).containsExactly(voice);
        assertThat(themes.version(Subject.of(recommendation))).as("what was taken back is kept").isEqualTo(3);
        assertThat(themes.written(Subject.of(recommendation))).get()
                .satisfies(last -> assertThat(last.recordedBy()).isEqualTo(anytown.businessUnit.id()));
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotSeen() {
        say(0, neglect);
        assertThatThrownBy(() -> say(0, voice)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(themes.of(Subject.of(recommendation))).containsExactly(neglect);
    }

    @Test
    void onlyTheBusinessUnitSaysWhatARecommendationIsAbout() {
        Set<Long> about = Set.of(neglect.id());
        assertThatThrownBy(() -> themes.say(anytown.subcommitteeChair, Subject.of(recommendation), 0, about))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> themes.keep(anytown.policeLead, 0, Set.of(), null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aThemeNoLongerUsedStaysWhereItIsAndIsNotOffered() {
        themes.keep(anytown.businessUnit, themes.listVersion(), ids(), "Private fostering");
        Theme added = themes.find("private-fostering").orElseThrow();
        say(0, added);
        Set<Long> others = ids();
        others.remove(added.id());
        themes.keep(anytown.businessUnit, themes.listVersion(), others, null);

        assertThat(themes.of(Subject.of(recommendation))).extracting(Theme::retired).containsExactly(true);
        Recommendation other = plans.recommendation(anytown.recommendation(review)).orElseThrow();
        assertThat(themes.choices(Subject.of(other))).contains(neglect).extracting(Theme::ref)
                .doesNotContain("private-fostering");
        assertThat(themes.choices(Subject.of(recommendation))).extracting(Theme::ref).contains("private-fostering");
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

    @Test
    void whoChangesTheListSecondIsToldAndChangesNothing() {
        int startedFrom = themes.listVersion();
        themes.keep(anytown.businessUnit, startedFrom, ids(), null);
        assertThatThrownBy(() -> themes.keep(anytown.businessUnit, startedFrom, Set.of(), null))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(themes.all()).isNotEmpty().noneMatch(Theme::retired);
        assertThat(themes.listWritten()).get()
                .satisfies(last -> assertThat(last.recordedBy()).isEqualTo(anytown.businessUnit.id()));
    }

    @Test
    void aFindingOfPeersHasThemesWhichGoWithItWhenItBecomesARecommendation(ReviewLives lives,
                                                                          PeerChallenges challenges) {
        Review challenge = anytown.review(new ReviewState("Peers", ReviewKind.PEER_CHALLENGE, null, null, false, false,
                TODAY.minusDays(9), null, null));
        record(lives, challenge, "finding", 0, Answer.chosen("part", "area-for-development", null),
                Answer.of("text", "Nobody asks fathers"));
        themes.say(anytown.businessUnit, Subject.of(challenge, 1), 0, Set.of(voice.id()));
        assertThat(found(anytown.businessUnit)).contains("Nobody asks fathers");
        assertThat(found(anytown.subcommitteeChair)).as("the report is not released").isEmpty();

        record(lives, challenge, "release", 1);
        assertThat(found(anytown.subcommitteeChair)).contains("Nobody asks fathers");
        long made = challenges.recommend(anytown.businessUnit, challenge, 1);
        assertThat(themes.of(Subject.of(plans.recommendation(made).orElseThrow()))).containsExactly(voice);
        assertThat(found(anytown.businessUnit)).as("it counts as a recommendation now").isEmpty();
        assertThat(pictures.of(anytown.businessUnit, voice, TODAY).made())
                .extracting(ThemeLearning.Made::recommendationId).contains(made);
    }

    private void record(ReviewLives lives, Review challenge, String topic, int number, Answer... answers) {
        lives.record(anytown.businessUnit, challenge, lives.lifeOf(challenge).topic(topic).orElseThrow(), number, 0,
                new Noted(StageState.DONE, TODAY, null, List.of(answers)));
    }

    private List<String> found(Person reader) {
        return pictures.of(reader, voice, TODAY).found().stream().map(one -> one.finding().text()).toList();
    }
}
