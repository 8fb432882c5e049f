package org.followthrough.review.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not be left out beside an answer that was given. */
class NeededAnswersTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            decision,    -,              -,      -
            decision,    this-review,    -,      reasons
            decision,    no-review,      -,      reasons
            decision,    another-review, -,      kind
            decision,    no-review,      reasons, -
            publication, publish,        -,      -
            publication, delay,          -,      reason
            publication, delay,          reason, waits-for
            publication, not-publish,    -,      reason
            publication, not-publish,    reason, -
            """)
    void oneAnswerAsksForAnother(String stage, String outcome, String given, String missing) {
        Topic topic = Lives.of("serious-case-review").stage(stage).orElseThrow();
        List<Answer> answers = List.of(Answer.chosen("outcome", outcome, null),
                Answer.of(given == null ? "none" : given, "Because"));

        assertThat(topic.unanswered(answers).map(Question::key).orElse(null)).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"serious-case-review, publication", "serious-case-review, decision"})
    void hasASentenceForEach(String life, String stage) {
        Topic topic = Lives.of(life).stage(stage).orElseThrow();
        assertThat(topic.questions()).filteredOn(question -> !question.needed().isEmpty()).isNotEmpty()
                .allSatisfy(question -> {
                    assertThat(LifeWords.needed(question)).isNotBlank();
                    assertThat(topic.question(question.needed().get(0)).orElseThrow().choices())
                            .containsAll(question.needed().subList(1, question.needed().size()));
                });
    }
}
