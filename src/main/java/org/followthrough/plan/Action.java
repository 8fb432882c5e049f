package org.followthrough.plan;

import java.time.LocalDate;
import org.followthrough.shared.persistence.Written;

/**
 * An action in one of its states: the current one, or the one of an as-at day.
 *
 * @param reference such as R03-07: third review, seventh action
 * @param currentVersion the number of the newest version, whichever state this is: what an update must start from
 */
public record Action(long id, String reference, long reviewId, int currentVersion, ActionVersion version) {

    /** The state. */
    public ActionState state() {
        return version.state();
    }

    /** When this state was written, and by whom. */
    public Written written() {
        return new Written(version.recordedBy(), version.recordedAt());
    }

    /** A line for lists and headings. */
    public String title() {
        return Title.of(state().wording().text());
    }

    /** The headline as at the close of a London day. */
    public Headline headline(LocalDate asAt) {
        return state().headline(asAt);
    }
}
