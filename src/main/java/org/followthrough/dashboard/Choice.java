package org.followthrough.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.learning.Theme;
import org.followthrough.meeting.Meeting;
import org.followthrough.people.Committee;
import org.followthrough.review.Review;
import org.followthrough.shared.time.London;

/**
 * The dashboard somebody chose to see.
 *
 * @param address has a day
 * @param meeting null for none
 * @param review null for all
 * @param committee null for all
 * @param theme null for all
 */
record Choice(DashboardAddress address, Meeting meeting, Review review, Committee committee, Theme theme) {

    /** Whether all that its address names was found. */
    boolean isWhatIsAsked() {
        return (address.meeting() == null || meeting != null) && (address.review() == null || review != null)
                && (address.committee() == null || committee != null) && (address.theme() == null || theme != null);
    }

    /** The London day at whose close everything is counted: that of the frozen papers, or the one in the address. */
    LocalDate day() {
        return isFrozen() ? meeting.asAt() : address.asAt();
    }

    /** The last change known to the frozen papers; null for what is known now. */
    Long knownSeq() {
        return isFrozen() ? meeting.knownSeq() : null;
    }

    /** Before which moment that was known which no commit numbers: when the papers were frozen, or the day's close. */
    Instant moment() {
        Instant close = London.closeOf(day());
        return isFrozen() && meeting.frozenAt().isBefore(close) ? meeting.frozenAt() : close;
    }

    /** Whether the figures are those of frozen papers. */
    boolean isFrozen() {
        return meeting != null && meeting.isFrozen();
    }

    /** What it is narrowed to, in words; empty when it is not. */
    String scope() {
        return Stream.of(review == null ? null : review.name(), committee == null ? null : committee.name(),
                theme == null ? null : theme.name()).filter(Objects::nonNull).collect(Collectors.joining(" \u00b7 "));
    }

    /** Whether the review is among those chosen. */
    boolean holds(Review one) {
        return (review == null || review.id() == one.id())
                && (committee == null || Long.valueOf(committee.id()).equals(one.state().committeeId()));
    }
}
