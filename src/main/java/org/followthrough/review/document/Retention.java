package org.followthrough.review.document;

import java.time.LocalDate;

/**
 * Until when a document is kept before somebody decides about it. Nothing is destroyed by itself.
 *
 * @param closedOn when its review was closed; null while it is open
 * @param years the board's rule, counted from closing
 * @param keptUntil the day until which it was decided to keep it; null for none
 * @param held whether a legal hold stands on the review
 */
public record Retention(LocalDate closedOn, int years, LocalDate keptUntil, boolean held) {

    /** The day from which a decision is due; null while the review is open. */
    public LocalDate decisionFrom() {
        if (closedOn == null) {
            return null;
        }
        LocalDate byRule = closedOn.plusYears(years);
        return keptUntil == null || keptUntil.isBefore(byRule) ? byRule : keptUntil;
    }

    /** Whether it may be decided today to destroy it. */
    public boolean isOver(LocalDate today) {
        return !held && decisionFrom() != null && !today.isBefore(decisionFrom());
    }
}
