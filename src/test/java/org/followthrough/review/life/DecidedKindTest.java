package org.followthrough.review.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.people.Vocabulary;
import org.followthrough.review.ReviewKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the chair's decision makes of a review, and what stays of its life. */
class DecidedKindTest {

    private static final Topic DECISION = Lives.of("serious-case-review").stage("decision").orElseThrow();

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            DONE,     this-review,    -,               SERIOUS_CASE_REVIEW
            DONE,     another-review, learning-review, LEARNING_REVIEW
            DONE,     another-review, audit,           MULTI_AGENCY_AUDIT
            DONE,     another-review, death-theme,     CHILD_DEATH_THEME
            DONE,     another-review, -,               -
            DONE,     no-review,      -,               NO_REVIEW
            DONE,     -,              audit,           -
            OPEN,     this-review,    -,               -
            REOPENED, no-review,      -,               -
            """)
    void theKindFollowsTheDecision(StageState state, String outcome, String kind, ReviewKind decided) {
        Noted noted = new Noted(state, LocalDate.of(2026, 11, 2), null, List.of(Answer.chosen("outcome", outcome, null),
                Answer.chosen("kind", kind, null)));
        assertThat(DecidedKind.of(DECISION, noted).orElse(null)).isEqualTo(decided);
    }

    @Test
    void everyKindThatCanBeChosenIsOne() {
        assertThat(DECISION.question("kind").orElseThrow().choices()).allSatisfy(choice ->
                assertThat(DecidedKind.of(DECISION, new Noted(StageState.DONE, LocalDate.of(2026, 11, 2), null,
                        List.of(Answer.chosen("outcome", "another-review", null),
                                Answer.chosen("kind", choice, null))))).isPresent());
    }

    @Test
    void whatWasConsideredBeforeStaysInTheLifeOfAnotherKind() {
        Life statutory = Lives.of("serious-case-review");
        Set<String> recorded = Set.of("notice", "criteria", "decision", "terms");
        assertThat(Lives.of("learning-review").keeping(statutory, recorded).stages()).extracting(Topic::key)
                .startsWith("notice", "criteria", "decision", "terms", "reviewer");
        assertThat(Lives.of("audit").keeping(statutory, recorded).stages()).extracting(Topic::key)
                .startsWith("notice", "criteria", "decision", "terms", "sample");
        assertThat(Lives.of("death-theme").keeping(statutory, recorded).stages()).extracting(Topic::key)
                .startsWith("notice", "criteria", "decision", "theme", "analysis");
        assertThat(Lives.of("audit").keeping(statutory, Set.of("terms"))).isEqualTo(Lives.of("audit"));
        assertThat(statutory.keeping(statutory, recorded)).isSameAs(statutory);
    }

    @ParameterizedTest
    @EnumSource(Vocabulary.class)
    void whereNoReviewIsHeldNothingFollowsTheDecisionButTheClose(Vocabulary board) {
        Life life = Lives.of(ReviewKind.NO_REVIEW, board);
        assertThat(life.stages()).extracting(Topic::key).contains("notice", "decision").doesNotContain("terms")
                .endsWith("closed");
        assertThat(life.clocks()).extracting(ReviewClock::key).doesNotContain("complete", "publish");
    }
}
