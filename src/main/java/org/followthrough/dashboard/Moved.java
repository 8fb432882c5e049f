package org.followthrough.dashboard;

import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;

/**
 * What later dates do to the picture: lateness cannot be hidden by agreeing them.
 *
 * @param actions still owed that were given a later date
 * @param moreThanOnce how many of them more than once
 * @param overdueByFirst how many actions would be overdue by the dates first agreed
 */
record Moved(int actions, int moreThanOnce, int overdueByFirst) {

    /** Taken from the counts of a day. */
    static Moved of(Tally now) {
        return new Moved(now.of(QuickLink.MOVED), now.of(QuickLink.MOVED_AGAIN), now.of(QuickLink.LATE_BY_FIRST));
    }

    /** As it is said. */
    Finding finding() {
        return Finding.of("moved", actions, moreThanOnce);
    }

    /** How it would stand if no date had moved, as it is said. */
    Finding byFirst() {
        return Finding.of("moved.byFirst", overdueByFirst);
    }
}
