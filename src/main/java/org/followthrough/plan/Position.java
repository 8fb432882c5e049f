package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.time.London;

/** One version of an action without its words: enough to say which actions and how many. */
public record Position(long actionId, int version, long seq, Instant effectiveAt, Instant recordedAt, Cause cause,
                       long reviewId, long recommendationId, int position, Long leadAgencyId, Long leadPersonId,
                       LocalDate firstDue, LocalDate due, int timesMoved, LocalDate dateAskedFor, Progress progress,
                       Confidence confidence, Confidence committeeConfidence, Instant lastUpdateAt,
                       LocalDate completedOn, LocalDate signedOffOn, LocalDate impactCheckOn, Impact impact,
                       int evidenceCount, boolean sentBack, LocalDate nextMilestone, boolean issued) {

    /** The same version of an action that was issued later. */
    Position asIssued() {
        return new Position(actionId, version, seq, effectiveAt, recordedAt, cause, reviewId, recommendationId,
                position, leadAgencyId, leadPersonId, firstDue, due, timesMoved, dateAskedFor, progress, confidence,
                committeeConfidence, lastUpdateAt, completedOn, signedOffOn, impactCheckOn, impact,
                evidenceCount, sentBack, nextMilestone, true);
    }

    /** The headline as at the close of a London day. */
    public Headline headline(LocalDate asAt) {
        return Headline.of(progress, confidence, committeeConfidence, due, sentBack, asAt);
    }

    /** Whether it is late as at the day. */
    public boolean isOverdue(LocalDate asAt) {
        return Headline.isOverdue(progress, due, asAt);
    }

    /** Calendar days past the due date; 0 when not overdue. */
    public int daysOverdue(LocalDate asAt) {
        return Headline.daysOverdue(progress, due, asAt);
    }

    /** Whether it is still owed and falls due on the day or in the 30 days after it. */
    public boolean isDueSoon(LocalDate asAt) {
        return progress.isOpen() && due != null && !due.isBefore(asAt) && !due.isAfter(asAt.plusDays(30));
    }

    /** Whether the agency's word that it is complete waits for the sub-committee. */
    public boolean isWaiting() {
        return progress == Progress.COMPLETE;
    }

    /** Whole London days since the agency said it is complete; 0 when it does not wait. */
    public int daysWaiting(LocalDate asAt) {
        return isWaiting() ? (int) ChronoUnit.DAYS.between(waitingSince(), asAt) : 0;
    }

    /** The London day on which it began to wait, as far as this version tells. */
    public LocalDate waitingSince() {
        return London.dayOf(lastUpdateAt == null ? effectiveAt : lastUpdateAt);
    }

    /** Whether it is time to ask whether practice changed. */
    public boolean isImpactCheckDue(LocalDate asAt) {
        return progress == Progress.SIGNED_OFF && impactCheckOn != null && !impactCheckOn.isAfter(asAt);
    }

    /** Whether a later date was asked for and nobody has decided yet. */
    public boolean waitsForADate() {
        return progress.isOpen() && dateAskedFor != null;
    }

    /**
     * What reminders count to: the next milestone still owed, or the due date where that comes first or none is owed.
     */
    public LocalDate nextDue() {
        return nextMilestone == null || due != null && due.isBefore(nextMilestone) ? due : nextMilestone;
    }

    /** Whether it is still owed without an agreed date. */
    public boolean needsADate() {
        return progress.isOpen() && due == null;
    }

    /** Whether it is still owed and nobody is named as lead person. */
    public boolean needsALead() {
        return progress.isOpen() && leadPersonId == null;
    }

    /** Whether it is still owed and the agency has said nothing for as many days as the board waits. */
    public boolean isWithoutUpdate(LocalDate asAt, BoardRules rules) {
        return progress.isOpen() && daysSinceUpdate(asAt) >= rules.of(BoardRule.NO_UPDATE);
    }

    /** Whole London days since the agency last said how it stands, or since the action began to count. */
    public int daysSinceUpdate(LocalDate asAt) {
        return (int) ChronoUnit.DAYS.between(London.dayOf(lastUpdateAt == null ? effectiveAt : lastUpdateAt), asAt);
    }
}
