package org.followthrough.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What led to the recommendations. */
public enum ReviewKind {
    SERIOUS_CASE_REVIEW,
    LEARNING_REVIEW,
    MULTI_AGENCY_AUDIT,
    CHILD_DEATH_THEME,
    PEER_CHALLENGE,
    /** One chair asks another about a review. Kept to be read: what is recorded now is a consultation, not a review. */
    CHAIR_CONSULTATION,
    INSPECTION,
    /** An incident was considered, and no review is held. It comes of the chair's decision alone. */
    NO_REVIEW,
    /** A plan of the board's own, such as its strategic plan. */
    BOARD_PLAN;

    /** The kinds a plan may be of. */
    public static List<ReviewKind> chosen() {
        return Arrays.stream(values()).filter(kind -> kind != CHAIR_CONSULTATION && kind != NO_REVIEW).toList();
    }

    /** The kinds a plan of this one may be changed to, itself among them. */
    public static List<ReviewKind> chosenBeside(ReviewKind present) {
        return present == null || chosen().contains(present) ? chosen()
                : Stream.concat(chosen().stream(), Stream.of(present)).toList();
    }

    /** The kinds that may begin with a notice. */
    public static List<ReviewKind> noticed() {
        return chosen().stream().filter(kind -> kind != BOARD_PLAN).toList();
    }
}
