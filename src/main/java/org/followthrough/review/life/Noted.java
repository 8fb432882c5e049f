package org.followthrough.review.life;

import java.time.LocalDate;
import java.util.List;

/**
 * What is recorded of a stage, or of an entry of a list, at one time.
 *
 * @param state of an entry of a list {@link StageState#OPEN}, or {@link StageState#SKIPPED} when it should not be there
 * @param day the London day it was begun, done, skipped or reopened
 * @param note why it was skipped or reopened, or anything worth keeping; may be null
 * @param answers to the questions of the topic; what was not answered is missing
 */
public record Noted(StageState state, LocalDate day, String note, List<Answer> answers) {

    public Noted {
        answers = answers.stream().filter(answer -> !answer.isEmpty()).toList();
    }
}
