package org.followthrough.plan;

import java.time.LocalDate;

/**
 * A step on the way to an action's end, with its own date.
 *
 * @param text what will have been done
 * @param due the day it is promised for
 * @param doneOn the day it was done; null while it is owed
 */
public record Milestone(String text, LocalDate due, LocalDate doneOn) {

    /** The longest text accepted, in characters. */
    public static final int TEXT_LIMIT = 500;
    /** The most milestones one action carries. */
    public static final int MOST = 20;

    /** Whether it is still owed. */
    public boolean isOpen() {
        return doneOn == null;
    }
}
