package org.followthrough.dashboard;

import java.time.LocalDate;
import org.followthrough.meeting.Meeting;
import org.followthrough.people.Committee;
import org.followthrough.review.Review;

/**
 * The dashboard somebody chose to see.
 *
 * @param address has a day
 * @param meeting null for none
 * @param review null for all
 * @param committee null for all
 */
record Choice(DashboardAddress address, Meeting meeting, Review review, Committee committee) {

    /** The London day at whose close everything is counted: that of the frozen papers, or the one in the address. */
    LocalDate day() {
        return isFrozen() ? meeting.asAt() : address.asAt();
    }

    /** The last change known to the frozen papers; null for what is known now. */
    Long knownSeq() {
        return isFrozen() ? meeting.knownSeq() : null;
    }

    /** Whether the figures are those of frozen papers. */
    boolean isFrozen() {
        return meeting != null && meeting.isFrozen();
    }

    /** Whether the review is among those chosen. */
    boolean holds(Review one) {
        return (review == null || review.id() == one.id())
                && (committee == null || Long.valueOf(committee.id()).equals(one.state().committeeId()));
    }
}
