package org.followthrough.review.life;

import java.util.List;
import java.util.Optional;

/**
 * A stage, recorded once in a review's life, or a list, with an entry for each agency report, hold or disclosure.
 *
 * @param key its word in the files and in addresses
 * @param repeats whether it is a list
 * @param questions in the order they are asked
 */
public record Topic(String key, boolean repeats, List<Question> questions) {

    /** The question of this key. */
    public Optional<Question> question(String wanted) {
        return questions.stream().filter(question -> question.key().equals(wanted)).findFirst();
    }

    /** The first question that may not be left out beside these answers, and was. */
    public Optional<Question> unanswered(List<Answer> answers) {
        return questions.stream().filter(question -> question.isNeeded(answers) && answers.stream()
                .noneMatch(answer -> answer.question().equals(question.key()) && !answer.isEmpty())).findFirst();
    }

    /** The first question of this type; empty where there is none. */
    public Optional<Question> first(AnswerType type) {
        return questions.stream().filter(question -> question.type() == type).findFirst();
    }
}
