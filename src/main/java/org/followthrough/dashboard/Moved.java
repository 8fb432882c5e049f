package org.followthrough.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Position;

/**
 * What later dates do to the picture: lateness cannot be hidden by agreeing them.
 *
 * @param actions still owed that were given a later date
 * @param moreThanOnce how many of them more than once
 * @param overdueByFirst how many actions would be overdue by the dates first agreed
 */
record Moved(int actions, int moreThanOnce, int overdueByFirst) {

    /** @param standing the actions counted, as at the close of the day */
    static Moved of(List<Position> standing, LocalDate asAt) {
        List<Position> owed = standing.stream().filter(position -> position.progress().isOpen()).toList();
        return new Moved((int) owed.stream().filter(position -> position.timesMoved() > 0).count(),
                (int) owed.stream().filter(position -> position.timesMoved() > 1).count(),
                (int) owed.stream().filter(position -> Headline.isOverdue(position.progress(), position.firstDue(),
                        asAt)).count());
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
