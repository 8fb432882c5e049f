package org.followthrough.importing;

import java.time.LocalDate;
import org.followthrough.review.ReviewKind;

/**
 * Which plan the file becomes.
 *
 * @param reviewId a draft that is already there; null for a new review
 * @param name of a new review
 * @param kind of a new review
 * @param committeeId may be null
 * @param singleAgencyId null for a multi-agency plan
 * @param agreedOn the day the plan was agreed; it can be shown from this day on
 * @param signedOffOn what is printed as complete was signed off on this day; null: it waits for sign-off
 * @param minute where the sign-off is written down
 */
public record PlanAnswer(Long reviewId, String name, ReviewKind kind, Long committeeId, Long singleAgencyId,
                         boolean restricted, LocalDate agreedOn, LocalDate signedOffOn, String minute) {
}
