package org.followthrough.review.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.people.Vocabulary;
import org.followthrough.review.ReviewKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that define the lives of reviews agree with each other and with the words. */
class LivesTest {

    static Stream<Life> lives() {
        return Lives.keys().stream().map(Lives::of);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void everythingInALifeHasItsWords(Life life) {
        assertThat(life.phases()).allSatisfy(phase -> assertThat(LifeWords.of(phase)).isNotBlank());
        assertThat(life.markers()).allSatisfy(group -> assertThat(LifeWords.group(group)).isNotBlank());
        topics(life).forEach(topic -> {
            assertThat(LifeWords.of(topic)).isNotBlank();
            topic.questions().forEach(question -> {
                assertThat(LifeWords.of(question)).isNotBlank();
                assertThat(question.choices()).allSatisfy(choice ->
                        assertThat(LifeWords.choice(choice)).isNotBlank());
            });
        });
        assertThat(life.lists()).allSatisfy(list -> assertThat(LifeWords.all(list)).isNotBlank());
        assertThat(life.clocks()).allSatisfy(clock -> assertThat(LifeWords.of(clock)).isNotBlank());
    }

    private static Stream<Topic> topics(Life life) {
        List<Topic> markers = life.markers().stream().flatMap(group -> group.stages().stream()).toList();
        return Stream.of(life.stages(), life.lists(), markers).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void everyClockStartsAndStopsWithADayOfTheSameLife(Life life) {
        life.clocks().stream().flatMap(clock -> Stream.of(clock.from(), clock.until())).forEach(moment ->
                assertThat(life.stage(moment.stage()).filter(stage -> moment.question() == null
                        || stage.question(moment.question()).orElseThrow().type().isDay())).as("%s in %s", moment,
                        life.key()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("lives")
    void everyLifeIsClosedOnceAndHasNoStageTwice(Life life) {
        assertThat(life.stages()).extracting(Topic::key).doesNotHaveDuplicates().endsWith("closed");
        assertThat(life.stages()).noneMatch(Topic::repeats);
        assertThat(life.lists()).allMatch(Topic::repeats);
    }

    @Test
    void thereAreEighteenQualityMarkersAndGovernanceAsksFiveQuestionsMore() {
        Life life = Lives.of("serious-case-review");
        assertThat(life.markers()).extracting(group -> group.stages().size()).containsExactly(5, 8, 5);
        assertThat(life.markers().stream().flatMap(group -> group.stages().stream()).map(LifeWords::of)
                .map(title -> Integer.parseInt(title.split("\\.")[0])))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
        assertThat(life.marker("marker-governance").orElseThrow().questions().stream()
                .filter(question -> question.type() == AnswerType.REASONED)).hasSize(5);
        assertThat(Lives.of("audit").markers()).isEmpty();
    }

    @Test
    void noQuestionAsksForAChildsNameOrDateOfBirth() {
        assertThat(lives().flatMap(LivesTest::topics).flatMap(stage -> stage.questions().stream())
                .map(Question::key)).doesNotContain("name", "child", "birth", "date-of-birth");
    }

    @ParameterizedTest
    @EnumSource(ReviewKind.class)
    void everyKindHasALifeOnEveryBoard(ReviewKind kind) {
        assertThat(Arrays.stream(Vocabulary.values()).map(board -> Lives.of(kind, board)))
                .doesNotContainNull();
    }

    @Test
    void theBoardChoosesTheLifeOfTheStatutoryReviewAlone() {
        List<String> statutory = Arrays.stream(Vocabulary.values())
                .map(board -> Lives.of(ReviewKind.SERIOUS_CASE_REVIEW, board).key()).toList();
        assertThat(statutory).containsExactly("serious-case-review", "practice-review", "adults-review",
                "homicide-review");
        assertThat(Lives.of(ReviewKind.INSPECTION, Vocabulary.SAB))
                .isSameAs(Lives.of(ReviewKind.INSPECTION, Vocabulary.LSCB));
    }
}
