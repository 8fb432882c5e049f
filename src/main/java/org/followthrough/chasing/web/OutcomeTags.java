package org.followthrough.chasing.web;

import org.apache.wicket.Component;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.Status;

/** What became of a message, as a tag. */
final class OutcomeTags {

    private OutcomeTags() {
    }

    /** @param words has the properties {@code outcome.ACCEPTED} and so on */
    static Status of(Outcome outcome, Component words) {
        String word = words.getString("outcome." + outcome);
        return switch (outcome) {
            case KEPT_ON_SCREEN -> new Status("not-started", Shape.RING, word);
            case WAITING -> new Status("waiting", Shape.HALF_RING, word);
            case ACCEPTED -> new Status("signed-off", Shape.TICK, word);
            case WITHHELD, SENT_AGAIN -> new Status("closed", Shape.NONE, word);
            case REFUSED, CAME_BACK -> new Status("overdue", Shape.TRIANGLE, word);
        };
    }
}
