package org.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.review.ReviewKind.BOARD_PLAN;
import static org.followthrough.review.ReviewKind.CHAIR_CONSULTATION;
import static org.followthrough.review.ReviewKind.INSPECTION;

import org.junit.jupiter.api.Test;

/** Which kinds of review may be chosen where. */
class ReviewKindTest {

    @Test
    void aConsultationIsChosenForNothingNewAndStaysWhatItIs() {
        assertThat(ReviewKind.chosen()).hasSize(7).contains(BOARD_PLAN).doesNotContain(CHAIR_CONSULTATION);
        assertThat(ReviewKind.chosenBeside(INSPECTION)).isEqualTo(ReviewKind.chosen());
        assertThat(ReviewKind.chosenBeside(CHAIR_CONSULTATION)).contains(CHAIR_CONSULTATION, INSPECTION);
    }

    @Test
    void aPlanOfTheBoardsOwnBeginsWithNoNotice() {
        assertThat(ReviewKind.noticed()).contains(INSPECTION).doesNotContain(BOARD_PLAN, CHAIR_CONSULTATION);
    }
}
