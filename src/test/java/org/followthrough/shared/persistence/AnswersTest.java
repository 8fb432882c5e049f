package org.followthrough.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void aQuestionIsWorkedOutOnce() {
        Answers answers = new Answers();
        assertThat(answers.to("How many?", times::incrementAndGet)).isOne();
        assertThat(answers.to("How many?", times::incrementAndGet)).isOne();
        assertThat(answers.to("How late?", times::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void manyQuestionsDoNotFillTheMemory() {
        Answers answers = new Answers();
        answers.to("First", times::incrementAndGet);
        for (int question = 0; question < 1_000; question++) {
            answers.to(question, () -> "held");
        }
        assertThat(answers.to("First", times::incrementAndGet)).as("forgotten meanwhile").isEqualTo(2);
    }
}
