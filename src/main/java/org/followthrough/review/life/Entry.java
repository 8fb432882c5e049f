package org.followthrough.review.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.followthrough.shared.persistence.Written;

/**
 * What one version says of a stage, or of an entry of a list.
 *
 * @param topic key of its topic
 * @param number of the entry within its list, from 1; 1 for a stage
 * @param version from 1
 */
public record Entry(long reviewId, String topic, int number, int version, Written written, Noted noted) {

    /** The answer to a question; empty when it was not answered. */
    public Optional<Answer> answer(String question) {
        return noted.answers().stream().filter(answer -> answer.question().equals(question)).findFirst();
    }

    /** The London day answered; null when none was. */
    public LocalDate day(String question) {
        return answer(question).map(Answer::day).orElse(null);
    }

    /** Calendar days between what was due and what came, or today while it has not come; 0 where it is in time. */
    public long daysLate(Topic of, LocalDate today) {
        LocalDate due = of.first(AnswerType.DUE).map(question -> day(question.key())).orElse(null);
        LocalDate made = of.first(AnswerType.MADE).map(question -> day(question.key())).orElse(null);
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, made == null ? today : made));
    }

    /** Whether it waits for what was to come: an answer, a report, the end of proceedings. */
    public boolean isWaiting(Topic of) {
        return of.first(AnswerType.MADE).filter(question -> day(question.key()) == null).isPresent();
    }

    /** Whether it counts: an entry of a list that was struck out does not. A stage that is skipped is kept. */
    boolean isKept(Life life) {
        return noted.state() != StageState.SKIPPED || life.list(topic).isEmpty();
    }
}
