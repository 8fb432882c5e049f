package org.followthrough.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All of an action that can change. Each verb answers the state after an event; none of them writes.
 *
 * @param position where it stands among its recommendation's actions, from 1
 * @param supporting ids of the supporting agencies
 * @param committeeConfidence the sub-committee's own judgement; null when it set none
 * @param note what the agency last said; null before the first update
 * @param lastUpdateAt when the agency last said how it stands; null means never
 * @param completedOn the day the agency says it was finished
 * @param impactCheckOn when to ask whether practice changed; null when nobody asks
 * @param evidence where evidence is held, or what was seen; may be null
 * @param evidenceCount pieces of evidence given
 * @param sentBack whether the last decision was to send back and no update came since
 */
public record ActionState(long recommendationId, int position, Wording wording, Lead lead, List<Long> supporting,
                          Dates dates, Progress progress, Confidence confidence, Confidence committeeConfidence,
                          String note, Instant lastUpdateAt, LocalDate completedOn, LocalDate signedOffOn,
                          LocalDate impactCheckOn, String evidence, int evidenceCount, boolean sentBack,
                          boolean issued) {

    /** The longest note an imported plan may print, in characters. */
    public static final int NOTE_LIMIT = 10_000;

    public ActionState {
        supporting = supporting == null ? List.of() : List.copyOf(supporting);
    }

    /** A new action of a draft plan, not started. */
    public static ActionState draft(long recommendationId, int position, Wording wording, Lead lead,
                                    List<Long> supporting, Dates dates) {
        return new ActionState(recommendationId, position, wording, lead, supporting, dates, Progress.NOT_STARTED,
                Confidence.ON_TRACK, null, null, null, null, null, null, null, 0, false, false);
    }

    /** The plan is issued: people are told and the clocks run. */
    public ActionState asIssued() {
        return new ActionState(recommendationId, position, wording, lead, supporting, dates, progress, confidence,
                committeeConfidence, note, lastUpdateAt, completedOn, signedOffOn, impactCheckOn, evidence,
                evidenceCount, sentBack, true);
    }

    /** The agency says how it stands; being sent back is thereby answered. */
    public ActionState updated(Update update, Instant at) {
        boolean gaveEvidence = update.evidence() != null;
        return new ActionState(recommendationId, position, wording, lead, supporting,
                update.askFor() == null ? dates : dates.askedFor(update.askFor()),
                update.progress(), update.confidence(), committeeConfidence, update.note(), at, update.completedOn(),
                null, null, gaveEvidence ? update.evidence() : evidence,
                gaveEvidence ? evidenceCount + 1 : evidenceCount, false, issued);
    }

    /** The action has this lead. */
    public ActionState ledBy(Lead newLead) {
        return new ActionState(recommendationId, position, wording, newLead, supporting, dates, progress, confidence,
                committeeConfidence, note, lastUpdateAt, completedOn, signedOffOn, impactCheckOn, evidence,
                evidenceCount, sentBack, issued);
    }

    /** The action has these dates. */
    public ActionState dated(Dates newDates) {
        return new ActionState(recommendationId, position, wording, lead, supporting, newDates, progress, confidence,
                committeeConfidence, note, lastUpdateAt, completedOn, signedOffOn, impactCheckOn, evidence,
                evidenceCount, sentBack, issued);
    }

    /** The agency's plan of it, in other words or other hands. */
    public ActionState reworded(Wording newWording, List<Long> newSupporting) {
        return new ActionState(recommendationId, position, newWording, lead, newSupporting, dates, progress,
                confidence, committeeConfidence, note, lastUpdateAt, completedOn, signedOffOn, impactCheckOn, evidence,
                evidenceCount, sentBack, issued);
    }

    /** The agency finished it on this day; the sub-committee has not looked yet. */
    public ActionState complete(LocalDate finishedOn, String givenEvidence) {
        return new ActionState(recommendationId, position, wording, lead, supporting, dates, Progress.COMPLETE,
                confidence, committeeConfidence, note, lastUpdateAt, finishedOn, null, null, givenEvidence,
                givenEvidence == null ? evidenceCount : evidenceCount + 1, false, issued);
    }

    /** The sub-committee has seen evidence and agreed that it is done; impact is asked about on a later day or never. */
    public ActionState signedOff(LocalDate on, LocalDate impactOn) {
        return new ActionState(recommendationId, position, wording, lead, supporting, dates, Progress.SIGNED_OFF,
                confidence, committeeConfidence, note, lastUpdateAt, completedOn, on, impactOn, evidence,
                evidenceCount, false, issued);
    }

    /** The sub-committee wants more: it is open again, and the due date has not moved. */
    public ActionState asSentBack() {
        return new ActionState(recommendationId, position, wording, lead, supporting, dates, Progress.IN_PROGRESS,
                confidence, committeeConfidence, note, lastUpdateAt, null, null, null, evidence, evidenceCount, true,
                issued);
    }

    /** Withdrawn or replaced. */
    public ActionState closed() {
        return new ActionState(recommendationId, position, wording, lead, supporting, dates, Progress.CLOSED,
                confidence, committeeConfidence, note, lastUpdateAt, completedOn, null, null, evidence, evidenceCount,
                false, issued);
    }

    /** The same state with the note an imported plan printed. */
    public ActionState noted(String printedNote, Progress printedProgress, Confidence printedConfidence) {
        return new ActionState(recommendationId, position, wording, lead, supporting, dates, printedProgress,
                printedConfidence, committeeConfidence, printedNote, lastUpdateAt, completedOn, signedOffOn,
                impactCheckOn, evidence, evidenceCount, sentBack, issued);
    }

    /** The headline as at the close of a London day. */
    public Headline headline(LocalDate asAt) {
        return Headline.of(progress, confidence, committeeConfidence, dates.due(), sentBack, asAt);
    }
}
