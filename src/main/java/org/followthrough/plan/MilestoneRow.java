package org.followthrough.plan;

import java.time.LocalDate;

/** A milestone as it stood in one version of its action. */
record MilestoneRow(int version, String text, LocalDate due, LocalDate doneOn) {

    Milestone milestone() {
        return new Milestone(text, due, doneOn);
    }
}
