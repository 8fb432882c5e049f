package org.followthrough.review.life;

import java.util.Optional;
import org.followthrough.review.ReviewKind;

/** What the chair's decision makes of an incident that was considered. */
final class DecidedKind {

    /** The stage in which it is decided. */
    static final String STAGE = "decision";

    private static final String OUTCOME = "outcome";
    /** The question which kind that is. */
    private static final String QUESTION = "kind";

    private DecidedKind() {
    }

    /** The kind of review that was decided on; empty while nothing is decided, or where the answer says none. */
    static Optional<ReviewKind> of(Topic stage, Noted noted) {
        if (!stage.key().equals(STAGE) || noted.state() != StageState.DONE) {
            return Optional.empty();
        }
        return choice(noted, OUTCOME).flatMap(outcome -> switch (outcome) {
            case "this-review" -> Optional.of(ReviewKind.SERIOUS_CASE_REVIEW);
            case "no-review" -> Optional.of(ReviewKind.NO_REVIEW);
            default -> choice(noted, QUESTION).map(DecidedKind::kind);
        });
    }

    private static ReviewKind kind(String choice) {
        return switch (choice) {
            case "learning-review" -> ReviewKind.LEARNING_REVIEW;
            case "audit" -> ReviewKind.MULTI_AGENCY_AUDIT;
            case "death-theme" -> ReviewKind.CHILD_DEATH_THEME;
            default -> throw new IllegalArgumentException("No kind of review: " + choice);
        };
    }

    private static Optional<String> choice(Noted noted, String question) {
        return noted.answers().stream().filter(answer -> answer.question().equals(question)).map(Answer::choice)
                .findFirst();
    }
}
