package org.followthrough.review.life;

import java.util.Optional;
import org.followthrough.review.ReviewKind;

/** What the chair's decision makes of an incident that was considered. */
public final class DecidedKind {

    /** The stage in which it is decided. */
    static final String STAGE = "decision";

    private static final String OUTCOME = "outcome";
    private static final String ANOTHER = "another-review";
    /** The question which kind that is. */
    public static final String QUESTION = "kind";

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

    /** Whether another kind of review was decided on and it is not said which. */
    public static boolean isUnsaid(Topic stage, Noted noted) {
        return stage.key().equals(STAGE) && choice(noted, OUTCOME).filter(ANOTHER::equals).isPresent()
                && choice(noted, QUESTION).isEmpty();
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
