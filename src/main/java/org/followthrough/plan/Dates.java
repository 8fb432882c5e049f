package org.followthrough.plan;

import java.time.LocalDate;

/**
 * The dates an action is held to.
 *
 * @param firstDue the first date agreed, kept for ever; null until one is agreed
 * @param due the date now agreed; null means "Needs a date"
 * @param dueText the date as printed; may be null
 * @param timesMoved how often a later date was agreed
 * @param askedFor a date asked for and not decided yet; null when there is none
 */
public record Dates(LocalDate firstDue, LocalDate due, String dueText, int timesMoved, LocalDate askedFor) {

    /** The longest printed date accepted, in characters. */
    public static final int TEXT_LIMIT = 1000;

    /** No date agreed. */
    public static final Dates NONE = new Dates(null, null, null, 0, null);

    /** A first agreed date. */
    public static Dates due(LocalDate due, String dueText) {
        return new Dates(due, due, dueText, 0, null);
    }

    /** The same dates with a request waiting. */
    public Dates askedFor(LocalDate date) {
        return new Dates(firstDue, due, dueText, timesMoved, date);
    }

    /** The same dates with no request waiting. */
    public Dates refused() {
        return new Dates(firstDue, due, dueText, timesMoved, null);
    }

    /** A new date agreed: the first stays first, and a move to a later day is counted. */
    public Dates agreed(LocalDate date) {
        if (due == null) {
            return new Dates(firstDue == null ? date : firstDue, date, dueText, timesMoved, null);
        }
        return new Dates(firstDue, date, dueText, date.isAfter(due) ? timesMoved + 1 : timesMoved, null);
    }
}
